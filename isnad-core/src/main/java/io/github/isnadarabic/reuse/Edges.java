package io.github.isnadarabic.reuse;

/**
 * Takes in the first and last words of a sentence where other words stand for them in the copy: the
 * verb of saying that a rewriter swaps is the first word of its sentence, and the common words
 * begin after it. Thread-safe.
 */
final class Edges {
  /** So many words are taken in at an edge. */
  private static final int MOST_WORDS = 2;

  private static final String SENTENCE_ENDS = ".!?؟\n\r";

  private final ComparedText copy;
  private final ComparedText source;

  Edges(ComparedText copy, ComparedText source) {
    this.copy = copy;
    this.source = source;
  }

  /** The stretch with the edges of its source's sentences, where they are near. */
  Stretch widened(Stretch stretch) {
    int before = before(stretch);
    int after = after(stretch);
    return new Stretch(
        stretch.copyStart() - before,
        stretch.copyEnd() + after,
        stretch.sourceStart() - before,
        stretch.sourceEnd() + after,
        stretch.weight());
  }

  private int before(Stretch stretch) {
    int words = 0;
    while (words <= MOST_WORDS && !begins(source, stretch.sourceStart() - words)) {
      words++;
    }
    boolean isNear = words <= MOST_WORDS && words <= stretch.copyStart();
    return isNear && isOneLine(stretch.copyStart() - words, stretch.copyStart()) ? words : 0;
  }

  private int after(Stretch stretch) {
    int words = 0;
    while (words <= MOST_WORDS && !begins(source, stretch.sourceEnd() + words)) {
      words++;
    }
    boolean isNear = words <= MOST_WORDS && stretch.copyEnd() + words <= copy.size();
    return isNear && isOneLine(stretch.copyEnd() - 1, stretch.copyEnd() - 1 + words) ? words : 0;
  }

  /** Whether a sentence begins with a word, or the text has ended before it. */
  private static boolean begins(ComparedText text, int word) {
    return word <= 0 || word >= text.size() || hasEnd(text, word, SENTENCE_ENDS);
  }

  private static boolean hasEnd(ComparedText text, int word, String ends) {
    for (int i = text.words().end(word - 1); i < text.words().start(word); i++) {
      if (ends.indexOf(text.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneLine(int from, int to) {
    for (int word = from + 1; word <= to; word++) {
      if (hasEnd(copy, word, "\n\r")) {
        return false;
      }
    }
    return true;
  }
}
