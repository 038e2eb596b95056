package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Letters;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;

/**
 * Tells where a noun phrase ends: after a definite noun only what agrees with it, a name or a
 * modifier goes on with the same phrase.
 */
final class NounPhrases {
  /** The second part of {@code الثالث عشر}. */
  private final Article article;

  NounPhrases(Article article) {
    this.article = article;
  }

  /** The place after the noun phrase that begins at {@code from}, {@code limit} at most. */
  int end(int from, int limit) {
    boolean complete = false;
    int at = from;
    while (at < limit) {
      Range quotation = article.quotationAt(at);
      if (quotation != null) {
        at = article.afterQuotation(quotation);
        complete = true;
        continue;
      }
      if (at > from && complete && !goesOn(from, at)) {
        return at;
      }
      complete = isComplete(at) || (complete && !opensModifier(at));
      at++;
    }
    return limit;
  }

  private static boolean isName(String key) {
    return Names.isName(key);
  }

  /** Whether the phrase could end after this word. */
  private boolean isComplete(int at) {
    Word word = article.word(at);
    if (word.shape() != Shape.ARABIC) {
      return word.shape() != Shape.NUMBER;
    }
    String key = word.key();
    if (SourceCounter.isNumber(key)) {
      return false;
    }
    if (word.isDefinite() || isName(key) || hasPossessive(key)) {
      return true;
    }
    if (key.length() > 4 && key.endsWith("ون")) {
      return true;
    }
    boolean construct = isIndefinite(at) && article.word(at + 1).isDefinite() && !endsPhrase(key);
    return !isNoun(key) && !opensModifier(at) && !construct;
  }

  private boolean isIndefinite(int at) {
    return !opensModifier(at) && !isName(article.key(at));
  }

  private static boolean isPlural(String key) {
    return key.length() > 4 && (key.endsWith("ون") || key.endsWith("ين"));
  }

  /** A plural, an adjective of relation, {@code عيان}: no noun in the construct state. */
  private static boolean endsPhrase(String key) {
    if (Cases.isPersons(key)) {
      return false;
    }
    boolean relation = key.length() > 3 && (key.endsWith("ي") || key.endsWith("ية"));
    boolean nisba = relation && !EventNouns.isEvent(key);
    return isPlural(key) || nisba || key.equals("عيان");
  }

  private static boolean hasPossessive(String key) {
    return key.length() > 4 && (key.endsWith("ها") || key.endsWith("هم") || key.endsWith("ته"));
  }

  private static boolean isNoun(String key) {
    return SourceNouns.OFFICE.holds(key)
        || SourceNouns.ORGANISATION.holds(key)
        || SourceNouns.CONSTRUCT.holds(key)
        || SourceNouns.ANONYMOUS.holds(key)
        || SourceNouns.COLLECTIVE.holds(key);
  }

  private boolean opensModifier(int at) {
    String key = article.key(at);
    boolean li = key.startsWith("ل") && key.length() > 3 && (key.startsWith("لل") || !isNoun(key));
    boolean letter = key.length() < 2 && article.word(at).isArabic();
    return Particles.isPreposition(key) || letter || (li && !isName(key));
  }

  /** Whether the word belongs to a phrase that is complete before it. */
  private boolean goesOn(int from, int at) {
    Word word = article.word(at);
    Word before = article.word(at - 1);
    String key = word.key();
    if (opensModifier(at) || opensModifier(at - 1) || Particles.RELATIVE.contains(key)) {
      return true;
    }
    if (Particles.TEEN.contains(key) || Particles.TEEN.contains(before.key())) {
      return Particles.TEEN.contains(key);
    }
    boolean familyName = isGivenNear(at - 2);
    if (Names.isPart(before)
        || (isTitle(before.key()) && !word.isDefinite() && !familyName && mayBeName(word))) {
      return true;
    }
    if (SourceNouns.HONORIFIC.has(before) && !isNoun(key) && !familyName) {
      return true;
    }
    if (Cases.isAccusative(article.words, at)) {
      return false;
    }
    if (isAttribute(at) || isIndefiniteAttribute(at) || isFamilyOf(at)) {
      return true;
    }
    if (isTitleOfName(at) || isName(key) || article.key(at + 1).equals("الله")) {
      return isTitleOrName(from, at) || SourceNouns.ANONYMOUS.holds(article.word(from));
    }
    if (word.isDefinite()) {
      return key.startsWith("وال")
          || key.equals("الله")
          || (isFamilyAfterName(from, at) && !isNoun(key) && !isPlural(key));
    }
    boolean complete = before.isDefinite() && isGivenNear(at - 2);
    return !complete && mayBeName(word) && isTitleOrName(from, at);
  }

  /** Whether a definite word is an attribute of the definite noun before it. */
  boolean isAttribute(int at) {
    Word word = article.word(at);
    Word before = article.word(at - 1);
    return word.isDefinite()
        && before.isDefinite()
        && agrees(before, word)
        && !SourceNouns.COLLECTIVE.holds(word)
        && !isAfterFullName(at);
  }

  /** {@code صفحات مجهولة}: by its ending an adjective of the noun before it. */
  private boolean isIndefiniteAttribute(int at) {
    Word noun = article.word(at - 1);
    Word word = article.word(at);
    boolean feminine = noun.form().endsWith("ات") || noun.form().endsWith("ة");
    return feminine
        && word.form().endsWith("ة")
        && !noun.isDefinite()
        && !word.isDefinite()
        && !article.word(at + 1).isDefinite()
        && !isName(noun.key())
        && !isNoun(word.key());
  }

  /** {@code سأل خالد الوزان المتهم}: an attribute would take a preposition: {@code المقيم في}. */
  private boolean isAfterFullName(int at) {
    boolean named = Names.isGiven(article.word(at - 2)) || Names.isPart(article.word(at - 3));
    return named && !opensModifier(at + 1);
  }

  /** {@code كمال فريحات}: an unknown indefinite word after a given name, whatever it ends in. */
  private boolean isFamilyOf(int at) {
    Word word = article.word(at);
    return Names.isGiven(article.word(at - 1))
        && !isGivenNear(at - 2)
        && word.isArabic()
        && !word.isDefinite()
        && !isNoun(word.key())
        && !EventNouns.isEvent(word)
        && !SourceNouns.DOCUMENT.holds(word)
        && !hasPossessive(word.key())
        && !SourceNouns.PARTICLE.has(word);
  }

  private boolean isTitleOfName(int at) {
    String next = article.key(at + 1);
    return SourceNouns.HONORIFIC.has(article.word(at))
        && article.word(at + 1).isArabic()
        && !Particles.isPreposition(next)
        && !SourceNouns.PARTICLE.has(next);
  }

  private boolean isGivenNear(int at) {
    return Names.isGiven(article.word(at)) || Names.isPart(article.word(at));
  }

  /** After a given name, known or in the place of one, a definite word is the family's. */
  private boolean isFamilyAfterName(int from, int at) {
    Word before = article.word(at - 1);
    boolean unknown =
        !before.isDefinite() && !isNoun(before.key()) && !endsPhrase(before.key()) && at - from > 1;
    return Names.isGiven(before) || (unknown && endsTitle(from, at - 2));
  }

  /** {@code المدير}, {@code رئيس البلدية}. */
  private boolean endsTitle(int from, int at) {
    return isTitle(article.key(at))
        || (at > from && article.word(at).isDefinite() && isTitle(article.key(at - 1)));
  }

  /** An unknown indefinite word after a title: more of a name. */
  private static boolean mayBeName(Word word) {
    String key = word.key();
    return !isNoun(key)
        && !EventNouns.isEvent(word)
        && !SourceNouns.DOCUMENT.holds(key)
        && !isPlural(key)
        && !key.endsWith("ات")
        && !hasPossessive(key)
        && !SourceNouns.PARTICLE.has(key);
  }

  private boolean isTitleOrName(int from, int at) {
    for (int i = from; i < at; i++) {
      if (isName(article.key(i)) || isTitle(article.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String key) {
    return SourceNouns.HONORIFIC.has(key) || SourceNouns.OFFICE.holds(key);
  }

  /** An adjective by its form, of the gender of the noun before it. */
  private static boolean agrees(Word noun, Word adjective) {
    String form = adjective.form();
    boolean feminine = form.endsWith("ة");
    boolean nisba =
        form.endsWith("ي") || form.endsWith("ية") || form.endsWith("يون") || form.endsWith("يين");
    boolean participle =
        form.startsWith("الم") && form.length() >= 6 && !form.endsWith("ى") && !form.endsWith("ين");
    boolean same =
        feminine == noun.form().endsWith("ة")
            || (feminine && !noun.form().endsWith("ة") && (nisba || participle));
    return same && (nisba || participle || isCommonAdjective(form));
  }

  private static boolean isCommonAdjective(String form) {
    String masculine = form.endsWith("ة") ? form.substring(0, form.length() - 1) : form;
    return Particles.ADJECTIVE.contains(Letters.key(masculine));
  }
}
