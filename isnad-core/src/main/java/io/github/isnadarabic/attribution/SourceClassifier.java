package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/** Says what kind of source a noun phrase is, by its head and by whether a name stands in it. */
final class SourceClassifier {
  private static final Set<String> BEFORE_HEAD =
      Set.of("اخر", "احدث", "اول", "كبار", "ذات", "نفس", "كافة");

  /** One of several who were counted before, and not named. */
  private static final Set<String> ORDINALS =
      Set.of(
          "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "اخر",
          "اخري", "الاخر", "الاخري", "احدهم", "احداهن", "احدهما", "احداهما");

  private static final Set<String> THE_SAME = Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "عينه");

  /** After a definite noun: there is only one. */
  private static final Set<String> THE_ONE = Set.of("الاول", "الاولي");

  private final Article article;
  private final SourceCounter counter;

  SourceClassifier(Article article) {
    this.article = article;
    this.counter = new SourceCounter(article);
  }

  /** Whether the head is a noun of the lists. */
  boolean isKnown(Range source) {
    String head = article.key(head(source));
    return SourceNouns.isSpeaker(head) || SourceNouns.DOCUMENT.has(head) || isHumanPlural(head);
  }

  SourceKind kind(Range source) {
    int head = head(source);
    String key = article.key(head);
    Integer count = counter.count(source);
    if (count != null && count == 2 && article.word(head).isDefinite() && hasName(source)) {
      return SourceKind.NAMED_PERSON;
    }
    if (count != null && !SourceNouns.DOCUMENT.holds(key)) {
      return SourceKind.ANONYMOUS;
    }
    if (SourceNouns.DOCUMENT.has(Clitics.withoutArticle(Clitics.without('ل', key)))
        && !Names.isGiven(article.word(head + 1))) {
      return SourceKind.DOCUMENT;
    }
    if (isOffice(head)) {
      return person(head, source);
    }
    return institution(head, key, source);
  }

  /** The first word, after a number and its {@code من}. */
  private int head(Range source) {
    int at = source.from();
    while (at < source.to() - 1 && isBeforeHead(at)) {
      at++;
    }
    return at;
  }

  private boolean isBeforeHead(int at) {
    Word word = article.word(at);
    return word.shape() != Shape.ARABIC
        || SourceCounter.isNumber(word.key())
        || word.key().length() < 2
        || BEFORE_HEAD.contains(word.key());
  }

  private boolean isOffice(int head) {
    String key = article.key(head);
    return SourceNouns.OFFICE.holds(key)
        || (SourceNouns.HONORIFIC.holds(key) && !SourceNouns.COLLECTIVE.holds(key))
        || (Names.isGiven(key) && !SourceNouns.ORGANISATION.has(key) && !isOneOfMany(head));
  }

  /** {@code مالك واحد}: an owner, though it is a name too. */
  private boolean isOneOfMany(int head) {
    return SourceNouns.ANONYMOUS.has(article.key(head))
        && (article.key(head + 1).equals("واحد") || ORDINALS.contains(article.key(head + 1)));
  }

  private SourceKind person(int head, Range source) {
    boolean named = hasName(source);
    String key = article.key(head);
    if (named || SourceNouns.HONORIFIC.has(key)) {
      return SourceKind.NAMED_PERSON;
    }
    boolean unique =
        article.word(head).isDefinite() || hasPossessive(key) || isDefiniteAfter(head, source);
    boolean alwaysOne = SourceNouns.ANONYMOUS.holds(key) && !SourceNouns.OFFICE.holds(key);
    return unique && !alwaysOne ? SourceKind.NAMED_PERSON : SourceKind.ANONYMOUS;
  }

  private static boolean hasPossessive(String key) {
    return key.length() > 4
        && (key.endsWith("ه") || key.endsWith("ها"))
        && !SourceNouns.OFFICE.has(key);
  }

  /** The next noun is definite: {@code مدير الشركة}; a preposition is not: {@code مدير في شركة}. */
  private boolean isDefiniteAfter(int head, Range source) {
    for (int at = head + 1; at < source.to() && at < head + 5; at++) {
      Word word = article.word(at);
      if (word.key().equals("احد") || word.key().equals("احدي") || speaksFor(at, source)) {
        return false;
      }
      if (word.isDefinite()
          || Names.isName(word)
          || word.shape() == Shape.LATIN
          || Names.isPlace(word.key())) {
        return true;
      }
      if (!word.isArabic()
          || Particles.isPreposition(word.key())
          || word.key().equals("باسم")
          || CommonVerbs.isFinite(word)) {
        return article.quotationAt(at) != null;
      }
    }
    return false;
  }

  /** {@code متحدث باسم المصرف}: no man of that name. */
  private boolean speaksFor(int at, Range source) {
    return article.key(at).equals("باسم")
        && at > source.from()
        && !Names.isName(article.word(at + 1))
        && !SourceNouns.HONORIFIC.has(article.word(at - 1));
  }

  private boolean hasName(Range source) {
    for (int at = source.from(); at < source.to(); at++) {
      String key = article.key(at);
      boolean formula =
          Particles.FORMULA.contains(key) && Particles.FORMULA_TAIL.contains(article.key(at + 1));
      if (formula || CommonVerbs.isFinite(key) || Particles.RELATIVE.contains(key)) {
        return false;
      }
      boolean given =
          Names.isGiven(key)
              && !Particles.isPreposition(article.key(at - 1))
              && !speaksFor(at, source);
      boolean title =
          SourceNouns.HONORIFIC.has(key)
              && at > source.from()
              && at + 1 < source.to()
              && !Particles.isPreposition(article.key(at + 1));
      if (given || (title && Names.isName(article.word(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  private SourceKind institution(int head, String key, Range source) {
    if (SourceNouns.AGENCY.holds(key) || SourceNouns.COMPANY.holds(key) || isPlace(head)) {
      return SourceKind.NAMED_ORGANISATION;
    }
    if (SourceNouns.ORGANISATION.holds(key) || SourceNouns.MEDIA.holds(key)) {
      return isIdentified(head, source) ? SourceKind.NAMED_ORGANISATION : SourceKind.ANONYMOUS;
    }
    if (SourceNouns.DOCUMENT.holds(key)) {
      return SourceKind.DOCUMENT;
    }
    if (SourceNouns.ANONYMOUS.holds(key)) {
      boolean one =
          article.word(head).isDefinite()
              && head + 1 < source.to()
              && THE_ONE.contains(article.key(head + 1));
      boolean named = one || hasName(source) || isKinWithName(head, source);
      return named ? SourceKind.NAMED_PERSON : SourceKind.ANONYMOUS;
    }
    if (isDescribed(head, source) || isTwo(head) || isTrade(head, source)) {
      return isCrowd(key) ? SourceKind.COLLECTIVE : SourceKind.ANONYMOUS;
    }
    if (isQuoted(head, source)) {
      return SourceKind.NAMED_ORGANISATION;
    }
    boolean people =
        SourceNouns.COLLECTIVE.holds(key) || isHumanPlural(key) || isConstruct(head, source);
    if (people) {
      return SourceKind.COLLECTIVE;
    }
    return ORDINALS.contains(key) ? SourceKind.ANONYMOUS : SourceKind.NAMED_PERSON;
  }

  /** {@code شركتان منافستان}. */
  private boolean isTwo(int head) {
    String key = article.key(head);
    String one = ClauseSubjects.one(key);
    return !article.word(head).isDefinite() && !one.equals(key) && SourceNouns.isSpeaker(one);
  }

  /** {@code مستورد فواكه}: by its form who does a thing, and what. */
  private boolean isTrade(int head, Range source) {
    String key = article.key(head);
    Word next = article.word(head + 1);
    return (key.startsWith("مست") || key.startsWith("مت"))
        && key.length() > 4
        && head + 1 < source.to()
        && next.isArabic()
        && !next.isDefinite()
        && !Names.isName(key)
        && !Names.isName(next.key());
  }

  /** {@code سكانا}. */
  private static boolean isCrowd(String key) {
    return key.endsWith("ا") && SourceNouns.COLLECTIVE.has(key.substring(0, key.length() - 1));
  }

  /**
   * {@code زوجته أليس}, {@code المزارع أبكر}: after a definite person an unknown word is a name.
   */
  private boolean isKinWithName(int head, Range source) {
    boolean origin = article.word(head + 1).isDefinite() && article.key(head + 1).endsWith("ي");
    int at = origin ? head + 2 : head + 1;
    String next = article.key(at);
    return (hasPossessive(article.key(head)) || article.word(head).isDefinite())
        && at < source.to()
        && article.word(at).isArabic()
        && !article.word(at).isDefinite()
        && !Particles.isPreposition(next)
        && !THE_SAME.contains(next)
        && !CommonVerbs.isFinite(next);
  }

  /** {@code «المنارة»}: a title alone. */
  private boolean isQuoted(int head, Range source) {
    return article.quotationAt(source.from()) != null
        || (head == source.from() && article.quotationAt(head - 1) != null);
  }

  /** {@code مربو النحل}: by its ending a plural before a definite noun. */
  private boolean isConstruct(int head, Range source) {
    String key = article.key(head);
    return key.length() > 3
        && key.endsWith("و")
        && (key.startsWith("م") || key.endsWith("يو"))
        && head + 1 < source.to()
        && article.word(head + 1).isDefinite()
        && !Names.isName(key);
  }

  private static boolean isHumanPlural(String key) {
    boolean plural = key.endsWith("ون") || isConstructPlural(key);
    return key.length() > 4 && plural && !Names.isName(key);
  }

  /** {@code مديرو}, {@code مشجعو}: a plural that a noun follows. */
  private static boolean isConstructPlural(String key) {
    String one = key.endsWith("و") ? key.substring(0, key.length() - 1) : "";
    return SourceNouns.OFFICE.has(one)
        || SourceNouns.ANONYMOUS.has(one)
        || SourceNouns.COLLECTIVE.has(key + "ن");
  }

  /** An unknown indefinite noun with something said of it: {@code فني في المحطة}. */
  private boolean isDescribed(int head, Range source) {
    String key = article.key(head);
    if (article.word(head).isDefinite() || Names.isName(key)) {
      return false;
    }
    String next = head + 1 < source.to() ? article.key(head + 1) : "";
    boolean accusative = key.endsWith("ا") && key.length() > 4 && !next.isEmpty();
    return accusative
        || isCrowd(key)
        || Particles.isPreposition(next)
        || Particles.FORMULA.contains(next)
        || CommonVerbs.isFinite(next);
  }

  private boolean isPlace(int at) {
    String written = article.key(at);
    String key = Names.isPlace(written) ? written : Clitics.withoutConjunction(written);
    return (Names.isPlace(key) && !Names.isName(key))
        || (Names.isPlace(key + " " + article.key(at + 1)) && !Names.isGiven(key));
  }

  private boolean isIdentified(int head, Range source) {
    if (article.word(head).isDefinite() || isDefiniteAfter(head, source)) {
      return true;
    }
    String next = article.key(head + 1);
    boolean name = head + 1 < source.to() && !next.endsWith("ي") && !next.endsWith("ة");
    return SourceNouns.MEDIA.holds(article.word(head)) && name && !CommonVerbs.isFinite(next);
  }
}
