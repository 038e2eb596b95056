package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.words.Shape;

/**
 * Finds object and predicate of the verbs of accusing, describing and deeming. Where the subject
 * follows the verb, the object begins where the first noun phrase ends.
 */
final class ObjectSplitter {
  private static final int SIGHT = 25;

  private final Article article;
  private final NounPhrases phrases;

  ObjectSplitter(Article article) {
    this.article = article;
    this.phrases = new NounPhrases(article);
  }

  Complement find(int cue, CueReading reading, int end) {
    int limit = Math.min(end, cue + SIGHT);
    if (reading.verb().takes(Frame.OBJECT)) {
      return object(cue, reading, limit);
    }
    if (reading.verb().takes(Frame.BLAME)) {
      return blame(cue, limit);
    }
    return null;
  }

  private Complement object(int cue, CueReading reading, int limit) {
    int predicate = predicate(cue + 1, limit);
    boolean deems = reading.verb().lemma().equals("اعتبر");
    if (predicate < 0 && !deems) {
      return null;
    }
    if (reading.hasObject() && predicate > 0) {
      return Complement.open(Frame.OBJECT, predicate, predicate);
    }
    int start = secondPhrase(cue, predicate < 0 ? limit : predicate);
    return Complement.open(Frame.OBJECT, start, start);
  }

  /** A word with ب or a preposition that the predicate begins with. */
  private int predicate(int from, int limit) {
    for (int at = from; at < limit; at++) {
      String key = article.key(at);
      if (article.word(at).shape() == Shape.MARK && !Particles.isComma(article.word(at))) {
        return key.equals(":") ? -1 : article.quotationAt(at) != null ? at : -1;
      }
      boolean bi =
          key.startsWith("ب") && key.length() > 3 && !key.equals("باسم") && !key.startsWith("بن");
      if (at > from && (bi || key.equals("الي") || key.equals("ب") || key.equals("علي"))) {
        return at;
      }
    }
    return -1;
  }

  private int secondPhrase(int cue, int predicate) {
    if (phrases.isSubjectBefore(cue)) {
      return cue + 1;
    }
    int end = phrases.end(cue + 1, predicate);
    return end >= predicate ? cue + 1 : end;
  }

  private Complement blame(int cue, int limit) {
    for (int at = cue + 1; at < limit; at++) {
      String key = article.key(at);
      if (key.equals("مسؤولية") || key.equals("المسؤولية") || key.equals("مسؤوليه")) {
        int start = secondPhrase(cue, at);
        return Complement.open(Frame.BLAME, start, start);
      }
    }
    return null;
  }
}
