package io.github.isnadarabic.archive.dedup;

import java.util.Arrays;

/**
 * Sketches a text: one-permutation MinHash over its word pairs, with empty bins filled by optimal
 * densification (Shrivastava 2017). The share of equal numbers in two sketches estimates the
 * Jaccard similarity of the texts' sets of pairs. Sketches are stable: the same words give the same
 * numbers on every machine and in every version with the same {@link #VERSION}. Thread-safe.
 */
public final class Sketcher {
  /** Changes when the numbers do. */
  public static final String VERSION = "isnad-sketch-1";

  /** Numbers in a sketch. */
  public static final int SIZE = 64;

  private static final int BIN_BITS = 6;
  private static final int EMPTY = -1;

  private Sketcher() {}

  /**
   * The sketch of a text.
   *
   * @param words the hashes of its words, in order, as {@code
   *     io.github.isnadarabic.compare.ComparedWords} gives them
   * @return {@link #SIZE} numbers of 31 bits; an empty array where there are no words
   */
  public static int[] sketch(long[] words) {
    long[] pairs = WordPairs.pairsInOrder(words);
    return sketch(pairs, pairs.length);
  }

  /** The sketch of a text by its word pairs, in any order; how often one comes does not count. */
  static int[] sketch(long[] pairs, int size) {
    if (size == 0) {
      return new int[0];
    }
    int[] bins = new int[SIZE];
    Arrays.fill(bins, EMPTY);
    for (int i = 0; i < size; i++) {
      int bin = (int) (pairs[i] >>> (Long.SIZE - BIN_BITS));
      int value = (int) (pairs[i] & Integer.MAX_VALUE);
      bins[bin] = bins[bin] == EMPTY ? value : Math.min(bins[bin], value);
    }
    return filled(bins);
  }

  /** An empty bin takes the number of a full one, found by a walk that is the same everywhere. */
  private static int[] filled(int[] bins) {
    int[] filled = bins.clone();
    for (int i = 0; i < SIZE; i++) {
      for (int step = 1; filled[i] == EMPTY; step++) {
        filled[i] = bins[walk(i, step)];
      }
    }
    return filled;
  }

  private static int walk(int bin, int step) {
    long mixed = (bin * 0x9E3779B97F4A7C15L) ^ (step * 0xC2B2AE3D27D4EB4FL);
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> (Long.SIZE - BIN_BITS));
  }
}
