package io.github.isnadarabic.compare;

/**
 * The hash of a word, letter by letter: FNV-1a (Fowler, Noll, Vo) over the folded letters, mixed at
 * the end. Hashes are stored: they may not change without a new version of every format that holds
 * them.
 */
final class WordHash {
  static final long SEED = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;
  private static final long NUMBER = 1;

  private WordHash() {}

  /** The hash of one letter more. */
  static long add(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  /** The hash of a whole word; its lowest bit says whether it is a number. */
  static long end(long hash, boolean isNumber) {
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    return isNumber ? mixed | NUMBER : mixed & ~NUMBER;
  }

  static boolean isNumber(long hash) {
    return (hash & NUMBER) == NUMBER;
  }
}
