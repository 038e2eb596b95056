package io.github.isnadarabic.reuse;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.compare.WordWeights;

/**
 * A text made ready to be held against others. Immutable and thread-safe.
 *
 * @param text the text, undone of disguises
 * @param words its words
 * @param weights how much each of them says; nothing where it is part of a formula
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never shown outside the package
record ComparedText(String text, ComparedWords words, float[] weights) {

  static ComparedText of(String text) {
    ComparedWords words = ComparedWords.of(text);
    return new ComparedText(text, words, WordWeights.standard().of(words));
  }

  /** The same text with its words weighed by how many other texts have them. */
  ComparedText weighed(float[] novelty) {
    float[] weighed = weights.clone();
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] *= novelty[i];
    }
    return new ComparedText(text, words, weighed);
  }

  int size() {
    return words.size();
  }

  /** The characters between the end of one word and the beginning of a later one. */
  int gap(int word, int later) {
    return words.start(later) - words.end(word);
  }
}
