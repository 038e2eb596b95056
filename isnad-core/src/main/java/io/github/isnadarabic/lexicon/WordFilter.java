package io.github.isnadarabic.lexicon;

/**
 * A set of hashes that is never wrong where it says no, and seldom where it says yes: a Bloom
 * filter (1970) whose bits for one hash lie in one word of memory (Putze, Sanders and Singler,
 * 2007), so that a look costs one access.
 */
final class WordFilter {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] words;
  private final int shift;

  /**
   * @param sizeBits the filter has two to this power words of 64 bits
   */
  WordFilter(int sizeBits) {
    words = new long[1 << sizeBits];
    shift = Long.SIZE - sizeBits;
  }

  void add(int hash) {
    long mixed = hash * MIX;
    words[(int) (mixed >>> shift)] |= bits(mixed);
  }

  boolean mayHave(int hash) {
    long mixed = hash * MIX;
    long bits = bits(mixed);
    return (words[(int) (mixed >>> shift)] & bits) == bits;
  }

  private static long bits(long mixed) {
    return 1L << (mixed >>> 12) | 1L << (mixed >>> 18) | 1L << (mixed >>> 24);
  }
}
