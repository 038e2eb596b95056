package io.github.isnadarabic.reuse;

import io.github.isnadarabic.compare.ComparedWords;
import java.util.Arrays;

/** Where each word of a text stands: a hash table with chains. Immutable and thread-safe. */
final class WordPlaces {
  static final int NONE = -1;

  private final ComparedWords words;
  private final int[] heads;
  private final int[] next;
  private final int shift;

  WordPlaces(ComparedWords words) {
    this.words = words;
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(words.size()));
    shift = Long.SIZE - bits;
    heads = new int[1 << bits];
    next = new int[words.size()];
    Arrays.fill(heads, NONE);
    for (int i = words.size() - 1; i >= 0; i--) {
      int slot = slot(words.hash(i));
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  private int slot(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> shift);
  }

  /** The first place of a word, or {@link #NONE}. */
  int first(long hash) {
    return same(hash, heads[slot(hash)]);
  }

  /** The place of the same word after place {@code i}, or {@link #NONE}. */
  int after(int i) {
    return same(words.hash(i), next[i]);
  }

  private int same(long hash, int from) {
    int i = from;
    while (i != NONE && words.hash(i) != hash) {
      i = next[i];
    }
    return i;
  }
}
