package io.github.isnadarabic.archive.dedup;

/**
 * In how many texts words and pairs stand: a count-min sketch of bytes, of a size by the number of
 * texts. A count may be too high, never too low, and stops at {@link #MOST}. Not thread-safe.
 */
final class Frequencies {
  static final int MOST = 255;

  private static final int BYTES_A_TEXT = 256;
  private static final int LEAST_BITS = 16;
  private static final int MOST_BITS = 30;

  private final byte[] counts;
  private final int shift;

  /**
   * @param texts how many there will be
   */
  Frequencies(int texts) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros((long) texts * BYTES_A_TEXT);
    bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
    this.counts = new byte[1 << bits];
    this.shift = Long.SIZE - bits;
  }

  /**
   * Counts what stands in one text, each once: the first {@code size} of {@code set}. All counts
   * are read before any is raised: to wait for each from memory, behind a decision that hangs on
   * the one before, took most of the time.
   */
  void add(long[] set, int size) {
    int[] before = new int[size];
    for (int i = 0; i < size; i++) {
      before[i] = of(set[i]);
    }
    for (int i = 0; i < size; i++) {
      raise(first(set[i]), before[i]);
      raise(second(set[i]), before[i]);
    }
  }

  private void raise(int at, int least) {
    if ((counts[at] & 0xFF) == least && least < MOST) {
      counts[at]++;
    }
  }

  /** In how many texts it stands, at most. */
  int of(long hash) {
    return Math.min(counts[first(hash)] & 0xFF, counts[second(hash)] & 0xFF);
  }

  private int first(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> shift);
  }

  private int second(long hash) {
    return (int) ((hash * 0xC2B2AE3D27D4EB4FL) >>> shift);
  }

  /** Moves what stands in several texts, and in at most so many, to the front, and counts it. */
  int moveShared(long[] hashes, int most) {
    int shared = 0;
    for (long hash : hashes) {
      int texts = of(hash);
      hashes[shared] = hash;
      shared += texts > 1 && texts <= most ? 1 : 0;
    }
    return shared;
  }

  /** How many of a set stand in at most so many texts. */
  int countRare(long[] set, int most) {
    int rare = 0;
    for (long hash : set) {
      rare += of(hash) <= most ? 1 : 0;
    }
    return rare;
  }
}
