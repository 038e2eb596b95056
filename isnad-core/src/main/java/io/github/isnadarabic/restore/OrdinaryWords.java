package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.Lexicon;

/**
 * The words that between spaces are never worth a closer look: known, with nothing odd about their
 * letters, and no rarer than what they are with lam and alef swapped. They are nearly all of any
 * running text, and are told by their hashes alone. Thread-safe.
 */
final class OrdinaryWords {
  /** A word with lam after alef is rather a frequent one than another with the two swapped. */
  private static final double FREQUENT = 150;

  private static final int MIX = 0x9E3779B9;
  private static final int NEAR_BITS = 14;

  /** Open addressing by the upper bits of the mixed hash; 0 is empty. */
  private final int[] hashes;

  private final int shift;

  /**
   * The words last asked for, one a slot: small enough to stay near the processor. Threads may
   * overwrite each other's: what stands in a slot is ordinary whoever wrote it.
   */
  private final int[] near = new int[1 << NEAR_BITS];

  OrdinaryWords(Lexicon lexicon) {
    shift = Integer.numberOfLeadingZeros(2 * lexicon.size());
    hashes = new int[1 << (Integer.SIZE - shift)];
    for (int i = 0; i < lexicon.size(); i++) {
      String word = lexicon.word(i);
      if (isCalm(word, i, lexicon)) {
        add(hashOf(word));
      }
    }
  }

  private static boolean isCalm(String word, int index, Lexicon lexicon) {
    if (word.length() == 1) {
      return word.equals("و");
    }
    for (int i = 1; i < word.length(); i++) {
      if (Letters.isOddPair(word.charAt(i - 1), word.charAt(i)) || isTriple(word, i)) {
        return false;
      }
    }
    return lexicon.count(index) >= FREQUENT || !isRarerThanSwapped(word, index, lexicon);
  }

  private static boolean isTriple(String word, int i) {
    return i > 1 && word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
  }

  private static boolean isRarerThanSwapped(String word, int index, Lexicon lexicon) {
    for (String swapped : LamAlef.swapped(word)) {
      int other = lexicon.find(swapped);
      if (other >= 0 && lexicon.cost(other) < lexicon.cost(index)) {
        return true;
      }
    }
    return false;
  }

  private static int hashOf(String word) {
    int hash = Lexicon.HASH_SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = Lexicon.hash(hash, word.charAt(i));
    }
    return hash;
  }

  private void add(int hash) {
    int slot = (hash * MIX) >>> shift;
    while (hashes[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
  }

  /** Whether a word with this hash is ordinary. */
  boolean has(int hash) {
    int slot = (hash * MIX) >>> (Integer.SIZE - NEAR_BITS);
    if (near[slot] == hash) {
      return true;
    }
    if (!isStored(hash)) {
      return false;
    }
    near[slot] = hash;
    return true;
  }

  private boolean isStored(int hash) {
    int slot = (hash * MIX) >>> shift;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return hashes[slot] != 0;
  }
}
