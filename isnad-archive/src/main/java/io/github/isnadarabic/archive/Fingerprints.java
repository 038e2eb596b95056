package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.compare.WordWeights;

/**
 * What an article is found again by: a sample of its runs of three words, which survive cutting and
 * re-ordering, and of its pairs of rare words that stand near one another, which survive in any
 * order and with other words between. A run or pair is taken where its hash says so, so that the
 * same ones are taken from every text that has them. The words are folded, so that neither
 * disguises nor punctuation count; runs and pairs of frequent words alone are left out. Stored: a
 * change here needs a new version of the archive's format.
 */
final class Fingerprints {
  /** Takes what is found. */
  interface Sink {
    /**
     * Takes a fingerprint.
     *
     * @param print in the lower {@link #BITS} bits
     * @param first the first of its words
     * @param last the last of its words
     */
    void accept(long print, int first, int last);
  }

  /** The bits of a fingerprint: among ten million, one in a hundred thousand is by chance. */
  static final int BITS = 40;

  /** One run in so many is taken. */
  private static final int RUNS = 6;

  /** One pair in so many is taken. */
  private static final int PAIRS = 6;

  /** What the words of a run weigh together at least. */
  private static final float RUN_WEIGHT = 20;

  /** What a word of a pair weighs at least. */
  private static final float RARE = 8.5f;

  /** How many words a pair lies apart at most. */
  private static final int FARTHEST = 12;

  private final ComparedWords words;
  private final float[] weights;
  private final Sink sink;

  private Fingerprints(ComparedWords words, Sink sink) {
    this.words = words;
    this.weights = WordWeights.standard().of(words);
    this.sink = sink;
  }

  /** Gives the fingerprints of a text, in its order; one may come several times. */
  static void of(ComparedWords words, Sink sink) {
    Fingerprints prints = new Fingerprints(words, sink);
    prints.runs();
    prints.pairs();
  }

  private void runs() {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (weights[i] + weights[i + 1] + weights[i + 2] >= RUN_WEIGHT) {
        long two = mix(words.hash(i) + Long.rotateLeft(words.hash(i + 1), 21));
        take(mix(two + words.hash(i + 2)), RUNS, i, i + 2);
      }
    }
  }

  /** Each rare word with the two rare words before it. */
  private void pairs() {
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < words.size(); i++) {
      if (weights[i] >= RARE) {
        pair(before, i);
        pair(beforeThat, i);
        beforeThat = before;
        before = i;
      }
    }
  }

  private void pair(int i, int j) {
    if (i >= 0 && j - i <= FARTHEST && words.hash(i) != words.hash(j)) {
      take(mix(words.hash(i) + words.hash(j)), PAIRS, i, j);
    }
  }

  private void take(long hash, int oneIn, int first, int last) {
    if ((hash >>> Integer.SIZE) % oneIn == 0) {
      sink.accept(mix(hash) >>> (Long.SIZE - BITS), first, last);
    }
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
