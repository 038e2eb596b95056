package io.github.isnadarabic.archive.dedup;

/**
 * Whether two texts are near-duplicates: alike by half; or, where one was reworked, alike in what
 * few other texts have. How many rare words they share, times which part of the rare word pairs of
 * the shorter, tells a copy from two reports in the same set phrases: a text in set phrases has few
 * rare words, and two reports of one event share rare words but not their pairs.
 */
final class Likeness {
  private static final double ALIKE = 0.5;

  /** Tuned on articles altered in known ways. */
  private static final double RARE_EVIDENCE = 5.5;

  /** A word is rare that stands in one text of so many, or in {@link RarePairs#RARE}. */
  private static final int ONE_IN = 300;

  private static final int MOST_TEXTS = 100;

  private final Frequencies frequencies;
  private final int rareWord;

  Likeness(Frequencies frequencies, int texts) {
    this.frequencies = frequencies;
    this.rareWord = Math.min(MOST_TEXTS, Math.max(RarePairs.RARE, texts / ONE_IN));
  }

  boolean areDuplicates(WordPairs a, WordPairs b) {
    long[] pairs = WordPairs.shared(a.pairs(), b.pairs());
    int all = a.pairs().length + b.pairs().length - pairs.length;
    return pairs.length > 0
        && (pairs.length >= ALIKE * all || rareEvidence(a, b, pairs) >= RARE_EVIDENCE);
  }

  private double rareEvidence(WordPairs a, WordPairs b, long[] pairs) {
    int shared = frequencies.countRare(pairs, RarePairs.RARE);
    if (shared == 0) {
      return 0;
    }
    int words = frequencies.countRare(WordPairs.shared(a.words(), b.words()), rareWord);
    int least = Math.min(rare(a), rare(b));
    return (double) words * shared / least;
  }

  private int rare(WordPairs text) {
    return frequencies.countRare(text.pairs(), RarePairs.RARE);
  }
}
