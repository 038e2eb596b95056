package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/**
 * Cuts from the words between a cue and its content what is no source: time, place, occasion and
 * whom it was said to. Inside a relative clause everything belongs to the source.
 */
final class SourceTrimmer {
  private static final Set<String> PRESS =
      Set.of("صحفيين", "صحافيين", "صحافة", "اعلام", "مراسل", "مراسلي", "حشد", "جمهور", "نواب");

  private final Article article;

  SourceTrimmer(Article article) {
    this.article = article;
  }

  /** The source within {@code [from, to)}, or null where there is none. */
  Range trim(int from, int to) {
    int start = from;
    while (start < to && isLeading(start)) {
      start = afterLeading(start);
    }
    if (start >= to || isAdjunct(start, start) || !isNominal(start)) {
      return null;
    }
    Range source = new Range(start, end(start, to)).trimmed(article.words);
    return source.isEmpty() ? null : source;
  }

  /** After an adverb; after {@code لقناة «الملعب»}, {@code لصحيفة البيان} with the name. */
  private int afterLeading(int at) {
    int next = at + 1;
    if (!isAddressee(at) || article.key(at).startsWith("لل")) {
      return next;
    }
    Range title = article.quotationAt(next);
    if (title != null) {
      return article.afterQuotation(title);
    }
    while (article.word(next).isDefinite() && !SourceNouns.OFFICE.holds(article.word(next))) {
      next++;
    }
    return next;
  }

  private boolean isLeading(int at) {
    Word word = article.word(at);
    return word.shape() == Shape.BREAK
        || (isTime(at) && !Particles.isPreposition(word.key()))
        || Particles.isComma(word)
        || (at > 0 && Particles.TIME_ADJECTIVE.contains(word.key()))
        || Particles.PRONOMINAL.contains(word.key());
  }

  private boolean isNominal(int at) {
    Word word = article.word(at);
    String key = word.key();
    if (word.shape() == Shape.NUMBER || article.quotationAt(at) != null) {
      return true;
    }
    return word.isArabic()
        && (!Particles.isPreposition(key) || isGovernor(at) || word.form().startsWith("إم"))
        && !Particles.PRONOUN.contains(key)
        && !Particles.SUBORDINATE.contains(key)
        && !isClauseMark(key)
        && !Particles.DEMONSTRATIVE.contains(key)
        && !Particles.MANNER.contains(key)
        && !isInManner(key)
        && !hasPreposition(word)
        && !isToldTo(key)
        && !isAddressee(at);
  }

  /** {@code بصوت متهدج}, {@code بلهجة حادة}. */
  private static boolean isInManner(String key) {
    return key.startsWith("ب") && Particles.VOICE.contains(key.substring(1));
  }

  /** {@code بالرسوم}: a definite noun after the preposition that is written with it. */
  private static boolean hasPreposition(Word word) {
    return word.key().startsWith("بال") && word.key().length() > 5 && !Names.isName(word);
  }

  /** {@code قال والي الجهة}: written like {@code وإلى}, which no verb has right after it. */
  private boolean isGovernor(int at) {
    return article.word(at).form().equals("والي")
        && article.readings(at - 1).stream().anyMatch(CueReading::isFinite);
  }

  /** {@code لأنصاره}, {@code للحشد}: whom it was said to, where the subject would stand. */
  private static boolean isToldTo(String key) {
    boolean own = key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
    return key.startsWith("لل") || (key.startsWith("ل") && own && key.length() > 4);
  }

  private static boolean isClauseMark(String key) {
    return Particles.isClauseMark(key) || Particles.isClauseMark(Clitics.without('ف', key));
  }

  private int end(int from, int to) {
    boolean relative = false;
    for (int at = from + 1; at < to; at++) {
      Range quotation = article.quotationAt(at);
      if (quotation != null) {
        at = article.afterQuotation(quotation) - 1;
        continue;
      }
      if (ends(from, at, to, relative)) {
        return at;
      }
      relative |= isVerb(at);
    }
    return to;
  }

  private boolean ends(int from, int at, int to, boolean relative) {
    Word word = article.word(at);
    if (Particles.isComma(word) || word.is('-') || word.is('–')) {
      return endsAtComma(at + 1, to);
    }
    return !relative && isAdjunct(from, at);
  }

  /** After a comma an apposition or a relative clause goes on; an adjunct does not. */
  private boolean endsAtComma(int at, int to) {
    String key = article.key(at);
    if (at >= to) {
      return true;
    }
    boolean goesOn =
        Particles.RELATIVE.contains(key)
            || key.equals("وهو")
            || key.equals("وهي")
            || key.equals("وهم")
            || (Particles.FORMULA.contains(key)
                && Particles.FORMULA_TAIL.contains(article.key(at + 1)))
            || key.equals("و");
    return !goesOn && (isAdjunct(at, at) || !isNominal(at) || startsCue(at));
  }

  private boolean startsCue(int at) {
    return article.readings(at).stream()
        .anyMatch(r -> r.isParticiple() || (r.joined() && r.isFinite()));
  }

  private boolean isVerb(int at) {
    String key = article.key(at);
    if (Particles.RELATIVE.contains(key) || key.equals("وهو") || key.equals("وهي")) {
      return true;
    }
    if (Names.isGiven(key)) {
      return false;
    }
    boolean afterNoun = !Particles.isPreposition(article.key(at - 1));
    boolean cue = article.readings(at).stream().anyMatch(r -> r.isFinite() && !r.isNoun());
    boolean formula = Particles.FORMULA.contains(Clitics.withoutConjunction(key));
    return afterNoun
        && !article.word(at).isDefinite()
        && (CommonVerbs.isFinite(key)
            || formula
            || key.startsWith("مقره")
            || (cue && !SourceNouns.OFFICE.holds(key)));
  }

  private boolean isAdjunct(int from, int at) {
    String key = article.key(at);
    String next = article.key(at + 1);
    if (key.equals("في")) {
      return isOccasion(at + 1)
          || (at > from && (isPlaceAfterName(at) || isDeedAfterInstitution(from, at)));
    }
    if (Cases.isAccusative(article.words, at)) {
      return true;
    }
    if (isTime(at)) {
      return !isAccredited(from, at);
    }
    if (key.equals("علي")) {
      boolean afterName = Names.isName(article.word(at - 1)) || Names.isGiven(article.word(at - 2));
      return Particles.isOnline(next) || (afterName && article.word(at).form().equals("على"));
    }
    if (key.equals("الي")) {
      return true;
    }
    if (key.equals("من")) {
      return next.equals("دون")
          || next.equals("خلال")
          || next.equals("جانبه")
          || next.equals("جهته");
    }
    return isAddressee(at);
  }

  /** {@code إمام} is written like the preposition. */
  private boolean isTime(int at) {
    return SourceNouns.TIME.has(article.word(at)) && !article.word(at).form().startsWith("إ");
  }

  /** {@code السفير لدى المملكة}: where somebody is posted is part of the title. */
  private boolean isAccredited(int from, int at) {
    String where = article.key(at + 1);
    return article.key(at).equals("لدي")
        && SourceNouns.OFFICE.holds(article.word(from))
        && (SourceNouns.ORGANISATION.holds(where) || Names.beginsPlace(where));
  }

  private boolean isOccasion(int at) {
    Word word = article.word(at);
    return word.shape() == Shape.NUMBER
        || SourceNouns.OCCASION.has(word)
        || ((word.isDefinite() || isOwn(word.key())) && SourceNouns.OCCASION.holds(word))
        || Particles.MONTHS.contains(word.key())
        || word.key().equals("ال");
  }

  /** {@code المحكمة في حيثيات الحكم}: what an institution or a named person was busy with. */
  private boolean isDeedAfterInstitution(int from, int at) {
    Word deed = article.word(at + 1);
    boolean busy =
        SourceNouns.DOCUMENT.holds(deed)
            || EventNouns.isEvent(deed)
            || EventNouns.isDefiniteEvent(deed);
    boolean named = Names.isName(article.word(at - 1)) || Names.isGiven(article.word(at - 2));
    return busy && (named || SourceNouns.ORGANISATION.holds(article.word(from)));
  }

  private static boolean isOwn(String key) {
    return key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم") || key.endsWith("نا");
  }

  private boolean isPlaceAfterName(int at) {
    boolean name = Names.isName(article.word(at - 1));
    return name && Names.isPlace(article.key(at + 1));
  }

  /** {@code لرويترز}, {@code لـ«صدى»}, {@code للصحفيين}. */
  boolean isAddressee(int at) {
    String key = article.key(at);
    if (!key.startsWith("ل") || (key.length() < 2 && article.quotationAt(at + 1) == null)) {
      return false;
    }
    if (key.length() == 1) {
      return true;
    }
    String bare = key.substring(key.startsWith("لل") ? 2 : 1);
    return SourceNouns.MEDIA.has(bare)
        || (isOwn(bare) && SourceNouns.MEDIA.holds(bare))
        || SourceNouns.AGENCY.has(bare)
        || (SourceNouns.AGENCY.has("ال" + bare) && key.startsWith("لل"))
        || PRESS.contains(bare)
        || (Names.isPlace(bare) && article.quotationAt(at + 1) != null);
  }
}
