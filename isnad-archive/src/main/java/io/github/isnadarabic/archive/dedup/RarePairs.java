package io.github.isnadarabic.archive.dedup;

import java.util.Arrays;

/**
 * The candidates that bands miss: texts that share several rare word pairs. A pair that stands in
 * many texts, as boilerplate does, says nothing and makes no work. Not thread-safe.
 */
final class RarePairs {
  /** A pair is rare that stands in so many texts at most. */
  static final int RARE = 10;

  /** So many of a text's rare pairs are kept, those of the lowest hashes. */
  private static final int KEPT = 24;

  /** So many of them two texts have to share. */
  private static final int SHARED = 2;

  private static final int DOCUMENT_BITS = 26;

  /** The upper bits of a pair over the number of the text. */
  private final long[] keys;

  /** The lowest rare pairs of one text, rising. */
  private final long[] lowest = new long[KEPT];

  private int size;

  RarePairs(int texts) {
    if (texts > 1 << DOCUMENT_BITS) {
      throw new IllegalArgumentException("more than " + (1 << DOCUMENT_BITS) + " texts");
    }
    keys = new long[Math.multiplyExact(texts, KEPT)];
  }

  /** Keeps the rare pairs of the next text that other texts have too. */
  void add(int document, long[] pairs, Frequencies frequencies) {
    int rare = frequencies.moveShared(pairs, RARE);
    int count = 0;
    for (int i = 0; i < rare; i++) {
      count = keep(pairs[i], count);
    }
    for (int i = 0; i < count; i++) {
      keys[size++] = (lowest[i] >>> DOCUMENT_BITS << DOCUMENT_BITS) | document;
    }
  }

  /** Puts a pair in its place among the lowest so far, and says how many there are then. */
  private int keep(long pair, int count) {
    if (count == KEPT && pair >= lowest[KEPT - 1]) {
      return count;
    }
    int at = count;
    while (at > 0 && lowest[at - 1] > pair) {
      at--;
    }
    if (at > 0 && lowest[at - 1] == pair) {
      return count;
    }
    int kept = Math.min(KEPT, count + 1);
    System.arraycopy(lowest, at, lowest, at + 1, kept - 1 - at);
    lowest[at] = pair;
    return kept;
  }

  /** Called for each two texts that share enough, in a fixed order. */
  interface Candidates {
    void check(int earlier, int later);
  }

  void each(Candidates candidates) {
    Arrays.sort(keys, 0, size);
    long[] together = new long[size * 2];
    int count = 0;
    for (int from = 0; from < size; ) {
      int to = endOfGroup(from);
      for (int i = from; i < Math.min(to, from + RARE); i++) {
        for (int k = from; k < i; k++) {
          together = count == together.length ? Arrays.copyOf(together, count * 2) : together;
          together[count++] = (long) document(k) << 32 | document(i);
        }
      }
      from = to;
    }
    Arrays.sort(together, 0, count);
    eachRun(together, count, candidates);
  }

  private static void eachRun(long[] together, int count, Candidates candidates) {
    for (int from = 0, to; from < count; from = to) {
      to = from + 1;
      while (to < count && together[to] == together[from]) {
        to++;
      }
      if (to - from >= SHARED) {
        candidates.check((int) (together[from] >>> 32), (int) together[from]);
      }
    }
  }

  private int endOfGroup(int from) {
    int to = from + 1;
    while (to < size && keys[to] >>> DOCUMENT_BITS == keys[from] >>> DOCUMENT_BITS) {
      to++;
    }
    return to;
  }

  private int document(int key) {
    return (int) (keys[key] & ((1 << DOCUMENT_BITS) - 1));
  }
}
