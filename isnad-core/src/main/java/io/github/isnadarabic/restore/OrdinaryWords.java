package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.Lexicon;

/**
 * The words that between spaces are never worth a closer look: counted often enough, and with
 * nothing odd about their letters. They are most of any running text, and are told by their hashes
 * alone. Immutable and thread-safe.
 */
final class OrdinaryWords {
  /** A word counted less is too easily another one, disguised. */
  private static final double LEAST = 8;

  /** A word with lam after alef is rather a frequent one than another with the two swapped. */
  private static final double FREQUENT = 150;

  private static final int MIX = 0x9E3779B9;
  private static final int NEAR_BITS = 12;

  /** The most frequent words, one a slot: small enough to stay near the processor. */
  private final int[] near = new int[1 << NEAR_BITS];

  /** Open addressing by the upper bits of the mixed hash; 0 is empty. */
  private final int[] hashes;

  private final int shift;

  OrdinaryWords(Lexicon lexicon) {
    int count = 0;
    for (int i = 0; i < lexicon.size(); i++) {
      count += lexicon.count(i) >= LEAST ? 1 : 0;
    }
    shift = Integer.numberOfLeadingZeros(2 * count);
    hashes = new int[1 << (Integer.SIZE - shift)];
    double[] nearCounts = new double[near.length];
    for (int i = 0; i < lexicon.size(); i++) {
      double times = lexicon.count(i);
      String word = times >= LEAST ? lexicon.word(i) : "";
      if (!word.isEmpty() && isCalm(word, times)) {
        int hash = hashOf(word);
        add(hash);
        addNear(hash, times, nearCounts);
      }
    }
  }

  private static boolean isCalm(String word, double count) {
    if (word.length() == 1) {
      return word.equals("و");
    }
    for (int i = 1; i < word.length(); i++) {
      if (Letters.isOddPair(word.charAt(i - 1), word.charAt(i)) || isTriple(word, i)) {
        return false;
      }
    }
    return count >= FREQUENT || LamAlef.swapped(word).isEmpty();
  }

  private static boolean isTriple(String word, int i) {
    return i > 1 && word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
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

  private void addNear(int hash, double count, double[] counts) {
    int slot = nearSlot(hash);
    if (count > counts[slot]) {
      near[slot] = hash;
      counts[slot] = count;
    }
  }

  private static int nearSlot(int hash) {
    return (hash * MIX) >>> (Integer.SIZE - NEAR_BITS);
  }

  /** Whether a word with this hash is ordinary. */
  boolean has(int hash) {
    return near[nearSlot(hash)] == hash || isStored(hash);
  }

  private boolean isStored(int hash) {
    int slot = (hash * MIX) >>> shift;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return hashes[slot] != 0;
  }
}
