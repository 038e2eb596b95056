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

  private final Lexicon lexicon;

  /** Open addressing by the upper bits of the mixed hash; 0 is empty. */
  private final int[] hashes;

  private final int shift;

  /**
   * The words last asked for, one a slot: the upper half of the mixed hash is the slot, the lower
   * half stands in it, so that the two tell the hash. Small enough to stay near the processor.
   * Threads may overwrite each other's: what stands in a slot is ordinary whoever wrote it.
   */
  private final short[] near = new short[1 << Short.SIZE];

  OrdinaryWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    shift = Integer.numberOfLeadingZeros(2 * lexicon.size());
    hashes = new int[1 << (Integer.SIZE - shift)];
    char[] word = new char[lexicon.longest()];
    for (int i = 0; i < lexicon.size(); i++) {
      int length = lexicon.letters(i, word);
      if (isOrdinary(word, length, i)) {
        add(hashOf(word, length));
      }
    }
  }

  private boolean isOrdinary(char[] word, int length, int index) {
    if (length == 1) {
      return word[0] == 'و';
    }
    boolean swappable = false;
    for (int i = 1; i < length; i++) {
      boolean triple = i > 1 && word[i] == word[i - 1] && word[i] == word[i - 2];
      if (triple || Letters.isOddPair(word[i - 1], word[i])) {
        return false;
      }
      swappable |= i > 1 && word[i] == 'ل' && LamAlef.isAlef(word[i - 1]);
    }
    return !swappable
        || lexicon.count(index) >= FREQUENT
        || !isRarerThanSwapped(new String(word, 0, length), index);
  }

  private boolean isRarerThanSwapped(String word, int index) {
    for (String swapped : LamAlef.swapped(word)) {
      int other = lexicon.find(swapped);
      if (other >= 0 && lexicon.cost(other) < lexicon.cost(index)) {
        return true;
      }
    }
    return false;
  }

  private static int hashOf(char[] word, int length) {
    int hash = Lexicon.HASH_SEED;
    for (int i = 0; i < length; i++) {
      hash = Lexicon.hash(hash, word[i]);
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
    int mixed = hash * MIX;
    int slot = mixed >>> Short.SIZE;
    short rest = (short) mixed;
    if (near[slot] == rest && rest != 0) {
      return true;
    }
    boolean stored = isStored(hash, mixed);
    if (stored) {
      near[slot] = rest;
    }
    return stored;
  }

  private boolean isStored(int hash, int mixed) {
    int slot = mixed >>> shift;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return hashes[slot] != 0;
  }
}
