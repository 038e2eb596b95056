package io.github.isnadarabic.headline;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.compare.WordWeights;
import io.github.isnadarabic.words.Stems;

/**
 * How much a word says beside others: a rare word that is missing costs more than one that every
 * page has. By the counts of the lexicon, over the spellings with and without the article, since a
 * word's own count depends on how it happens to be inflected. Thread-safe.
 */
final class Rarity {
  private static final double COMMON = 5;
  private static final double SCALE = 5;
  private static final double LEAST = 0.5;
  private static final double MOST = 1.4;

  private Rarity() {}

  /** From {@code 0.5} for a word of every page to {@code 1.4} for one of few. */
  static double of(String key) {
    double least = weight(key);
    for (String bare : Stems.bare(key)) {
      least = Math.min(least, Math.min(weight(bare), weight("ال" + bare)));
    }
    return Math.max(LEAST, Math.min(MOST, (least - COMMON) / SCALE));
  }

  private static double weight(String word) {
    ComparedWords words = ComparedWords.of(word);
    return words.size() == 0 ? 0 : WordWeights.standard().of(words.hash(0));
  }
}
