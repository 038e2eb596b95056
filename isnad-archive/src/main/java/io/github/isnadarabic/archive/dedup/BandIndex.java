package io.github.isnadarabic.archive.dedup;

import java.util.Arrays;

/**
 * The texts by band. Of a band with very many texts each is held against a few representatives
 * alone, so that boilerplate makes no more work than its share. Not thread-safe.
 */
final class BandIndex {
  /** A text of a band is held against so many others at most. */
  private static final int REPRESENTATIVES = 8;

  private final long[][] keys;

  BandIndex(int texts) {
    keys = new long[Bands.COUNT][texts];
  }

  /** Adds a text; {@code bands} is empty for one without words. */
  void add(int text, long[] bands) {
    for (int band = 0; band < Bands.COUNT; band++) {
      keys[band][text] = bands.length == 0 ? 0 : bands[band];
    }
  }

  /** Joins what is alike. */
  interface Pairing {
    /** Whether two texts are in one cluster now. */
    boolean join(int a, int b);
  }

  void each(Pairing pairing) {
    for (long[] band : keys) {
      each(band, pairing);
    }
  }

  private static void each(long[] band, Pairing pairing) {
    int[] order = order(band);
    for (int from = 0, to; from < order.length; from = to) {
      to = from + 1;
      while (to < order.length && band[order[to]] == band[order[from]]) {
        to++;
      }
      if (to - from > 1 && band[order[from]] != 0) {
        group(order, from, to, pairing);
      }
    }
  }

  private static void group(int[] order, int from, int to, Pairing pairing) {
    int[] representatives = new int[REPRESENTATIVES];
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean joined = false;
      for (int k = 0; k < count && !joined; k++) {
        joined = pairing.join(representatives[k], order[i]);
      }
      if (!joined && count < REPRESENTATIVES) {
        representatives[count++] = order[i];
      }
    }
  }

  /** The texts by key, those of one key in their order. */
  private static int[] order(long[] band) {
    long[] sorted = new long[band.length];
    for (int i = 0; i < band.length; i++) {
      sorted[i] = (band[i] & ~0xFFFFFFFL) | i;
    }
    Arrays.sort(sorted);
    int[] order = new int[band.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) (sorted[i] & 0xFFFFFFF);
    }
    return order;
  }
}
