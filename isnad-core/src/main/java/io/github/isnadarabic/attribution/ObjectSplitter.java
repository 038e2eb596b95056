package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;

/**
 * Finds object and predicate of the verbs of accusing, describing and deeming. Where the subject
 * follows the verb, the object begins where the first noun phrase ends.
 */
final class ObjectSplitter {
  private static final int SIGHT = 25;

  private final Article article;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  ObjectSplitter(Article article) {
    this.article = article;
    this.phrases = new NounPhrases(article);
    this.subjects = new SubjectFinder(article);
  }

  Complement find(int cue, CueReading reading, int end) {
    int limit = Math.min(end, cue + SIGHT);
    if (reading.verb().takes(Frame.OBJECT)) {
      return object(cue, reading, limit);
    }
    return reading.verb().takes(Frame.BLAME) ? blame(cue, reading, limit) : null;
  }

  private Complement object(int cue, CueReading reading, int limit) {
    boolean figures = reading.verb().strict().contains(Frame.OBJECT);
    int predicate = predicate(cue + 1, limit, figures);
    boolean deems = reading.verb().lemma().equals("اعتبر");
    if (predicate < 0 && !deems) {
      return null;
    }
    if (reading.hasObject() && predicate > 0) {
      return Complement.open(Frame.OBJECT, predicate, predicate);
    }
    int start = secondPhrase(cue, reading, predicate < 0 ? limit : predicate);
    return Complement.open(Frame.OBJECT, start, start);
  }

  /** A word with ب or a preposition that the predicate begins with. */
  private int predicate(int from, int limit, boolean figures) {
    for (int at = from; at < limit; at++) {
      Range name = namedBy(at);
      if (name != null) {
        at = article.afterQuotation(name) - 1;
        continue;
      }
      if (article.word(at).shape() == Shape.MARK && !Particles.isComma(article.word(at))) {
        return article.quotationAt(at) != null && !figures ? at : -1;
      }
      if (at > from && (figures ? Particles.isFigure(article.key(at)) : begins(at))) {
        return at;
      }
    }
    return -1;
  }

  /** The title in marks that belongs to the noun before it: {@code مدرب «المنارة»}. */
  private Range namedBy(int at) {
    String before = article.key(at - 1);
    boolean titled =
        SourceNouns.ORGANISATION.holds(before)
            || SourceNouns.MEDIA.holds(before)
            || (SourceNouns.isSpeaker(before) && article.word(at - 1).isArabic());
    return titled ? article.quotationAt(at) : null;
  }

  private boolean begins(int at) {
    String key = article.key(at);
    return (Particles.isAfterBi(key) && !Particles.PRONOMINAL.contains(key))
        || EventNouns.isEventAfterBi(article.word(at))
        || key.equals("الي")
        || key.equals("علي");
  }

  /**
   * Where the object begins: after the subject; right after the verb where the subject is before it
   * or dropped, as where a joined verb has one phrase only ({@code وحملت الشركة مسؤولية}).
   */
  private int secondPhrase(int cue, CueReading reading, int predicate) {
    int from = cue + 1;
    while (Particles.PRONOMINAL.contains(article.key(from))) {
      from++;
    }
    if (subjects.stands(cue, reading) || !subjects.mayFollow(from, reading)) {
      return from;
    }
    int end = phrases.end(from, predicate);
    boolean two = predicate - from == 2 && article.word(from + 1).isDefinite();
    boolean single = !two || phrases.isAttribute(from + 1);
    if (end < predicate || (reading.joined() && single)) {
      return end < predicate ? end : from;
    }
    return predicate - from > 1 ? lastPhrase(from, predicate) : from;
  }

  /**
   * Where nothing tells subject and object apart the last definite noun is the object, unless a
   * noun before governs it; or all but the first word.
   */
  private int lastPhrase(int from, int predicate) {
    for (int at = predicate - 1; at > from + 1; at--) {
      Word before = article.word(at - 1);
      boolean governed = !before.isDefinite() && SourceNouns.isSpeaker(before);
      if (article.word(at).isDefinite() && !governed && article.quotationAt(at) == null) {
        return isOwned(before) ? at - 1 : at;
      }
    }
    return from + 1;
  }

  /** {@code جارتها الشرقية}: the noun that the adjective belongs to. */
  private static boolean isOwned(Word word) {
    return !word.isDefinite() && !Possessives.without(word.key()).equals(word.key());
  }

  private Complement blame(int cue, CueReading reading, int limit) {
    for (int at = cue + 1; at < limit; at++) {
      String key = article.key(at);
      if (Clitics.withoutArticle(Possessives.without(key)).equals("مسؤولية")) {
        int start = secondPhrase(cue, reading, at);
        return Complement.open(Frame.BLAME, start, start);
      }
    }
    return null;
  }
}
