package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;

/** Finds the subject of a cue verb: after it, before it, or nowhere. */
final class SubjectFinder {
  private static final int SIGHT = 30;

  private final Article article;
  private final SourceTrimmer trimmer;
  private final NounPhrases phrases;

  SubjectFinder(Article article) {
    this.article = article;
    this.trimmer = new SourceTrimmer(article);
    this.phrases = new NounPhrases(article);
  }

  /** The subject of the verb at {@code cue}, whose content begins with {@code mark}, or null. */
  Range find(int cue, CueReading reading, int mark, int passageFrom) {
    boolean addressed = addresses(reading);
    Range before = reading.joined() ? null : before(cue, passageFrom);
    if (before != null && (addressed || mark == cue + 1 || trimmer.trim(cue + 1, mark) == null)) {
      return before;
    }
    Range after = trimmer.trim(cue + 1, mark);
    if (after != null && addressed) {
      int end = phrases.end(after.from(), after.to());
      after = new Range(after.from(), end).trimmed(article.words);
    }
    return after != null && !after.isEmpty() ? after : before;
  }

  /** Whether somebody told, asked or promised may stand between subject and content. */
  private static boolean addresses(CueReading reading) {
    return reading.verb().takes(Frame.ADDRESSEE)
        || reading.verb().rule().endsWith("/order")
        || reading.verb().rule().endsWith("/promise");
  }

  /** The noun phrase before the verb, as far as its clause reaches. */
  Range before(int cue, int passageFrom) {
    int end = cue;
    while (end > passageFrom && isAuxiliary(end - 1)) {
      end--;
    }
    if (end > passageFrom && Particles.RELATIVE.contains(article.key(end - 1))) {
      return antecedent(end - 1, passageFrom);
    }
    int start = start(end, passageFrom);
    while (start < end && SourceNouns.TIME.has(article.key(end - 1))) {
      end--;
    }
    return nominal(start, end);
  }

  private boolean isAuxiliary(int at) {
    String key = article.key(at);
    return key.equals("قد")
        || key.equals("كان")
        || key.equals("كانت")
        || key.equals("كانوا")
        || key.equals("سوف")
        || Particles.NEGATION.contains(key);
  }

  private Range antecedent(int relative, int passageFrom) {
    int end = Particles.isComma(article.word(relative - 1)) ? relative - 1 : relative;
    return nominal(start(end, passageFrom), end);
  }

  /** Goes back to the beginning of the clause; over one pair of commas around an apposition. */
  private int start(int end, int passageFrom) {
    boolean paired = Particles.isComma(article.word(end - 1));
    int at = paired ? end - 1 : end;
    int commas = paired ? 1 : 0;
    while (at > passageFrom && at > end - SIGHT) {
      Word word = article.word(at - 1);
      if ((Particles.isComma(word) && commas-- <= 0) || isBoundary(at - 1)) {
        break;
      }
      at--;
    }
    return at;
  }

  private boolean isBoundary(int at) {
    Word word = article.word(at);
    String key = word.key();
    if (word.shape() == Shape.MARK) {
      return !Particles.isComma(word) && !"»”\"«“()".contains(word.form());
    }
    boolean verb =
        CommonVerbs.isFinite(key)
            || article.readings(at).stream().anyMatch(r -> r.isFinite() && r.joined());
    return Particles.SUBORDINATE.contains(key)
        || Particles.CONNECTIVE.contains(key)
        || Particles.isClauseMark(key)
        || (verb && !Particles.RELATIVE.contains(article.key(at - 1)));
  }

  private Range nominal(int from, int to) {
    Range range = new Range(from, to).trimmed(article.words);
    if (range.isEmpty()) {
      return null;
    }
    Word first = article.word(range.from());
    String key = first.key();
    boolean nominal =
        (first.isArabic() || first.shape() == Shape.NUMBER)
            && !Particles.isPreposition(key)
            && !Particles.PRONOUN.contains(key)
            && !SourceNouns.TIME.has(key)
            && !SourceNouns.PARTICLE.has(key)
            && !Particles.isPreposition(article.key(range.to() - 1))
            && !isVerbOnly(range.from());
    return nominal ? range : null;
  }

  private boolean isVerbOnly(int at) {
    String key = article.key(at);
    return (CommonVerbs.isFinite(key) && !SourceNouns.OFFICE.holds(key))
        || article.readings(at).stream().anyMatch(r -> r.isFinite() && r.joined());
  }
}
