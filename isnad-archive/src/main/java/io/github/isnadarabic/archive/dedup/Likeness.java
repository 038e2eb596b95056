package io.github.isnadarabic.archive.dedup;

/**
 * Whether two texts are near-duplicates: alike by half; or, where one was reworked, alike in what
 * few other texts have. How many rare words they share, times which part of the rare word pairs of
 * the shorter, tells a copy from two reports in the same set phrases: a text in set phrases has few
 * rare words, and two reports of one event share rare words but not their pairs. Texts of which
 * most is what many texts have are not alike for that: what is left has to be alike.
 */
final class Likeness {
  private static final double ALIKE = 0.5;

  /** Tuned on articles altered in known ways. */
  private static final double RARE_EVIDENCE = 5.5;

  /** A word is rare that stands in one text of so many, or in {@link RarePairs#RARE}. */
  private static final int ONE_IN = 300;

  private static final int MOST_TEXTS = 100;

  /** The part of what two texts have that is much for either to have alone. */
  private static final double MUCH = 0.125;

  /** Of what few texts have, copies share more than this. */
  private static final double COMMON = 0.25;

  private final Frequencies frequencies;
  private final int rareWord;

  Likeness(Frequencies frequencies, int texts) {
    this.frequencies = frequencies;
    this.rareWord = Math.min(MOST_TEXTS, Math.max(RarePairs.RARE, texts / ONE_IN));
  }

  boolean areDuplicates(WordPairs a, WordPairs b) {
    long[] pairs = WordPairs.shared(a.pairs(), b.pairs());
    int all = a.pairs().length + b.pairs().length - pairs.length;
    int shared = frequencies.countRare(pairs, RarePairs.RARE);
    int rare = Math.min(rare(a), rare(b));
    boolean areAlike = pairs.length > 0 && pairs.length >= ALIKE * all;
    return (areAlike && !isBoilerplate(shared, rare, all))
        || (shared > 0 && (double) rareWords(a, b) * shared >= RARE_EVIDENCE * rare);
  }

  /** Whether both have much that few texts have, and little of it is common to them. */
  private static boolean isBoilerplate(int shared, int rare, int all) {
    return rare >= MUCH * all && shared < COMMON * rare;
  }

  private int rareWords(WordPairs a, WordPairs b) {
    return frequencies.countRare(WordPairs.shared(a.words(), b.words()), rareWord);
  }

  private int rare(WordPairs text) {
    return frequencies.countRare(text.pairs(), RarePairs.RARE);
  }
}
