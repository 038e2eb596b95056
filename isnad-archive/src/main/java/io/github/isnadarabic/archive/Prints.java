package io.github.isnadarabic.archive;

import java.util.Arrays;

/** Fingerprints and the words that they were taken from, gathered. For one text, by one thread. */
final class Prints {
  private long[] prints = new long[128];
  private int[] firsts = new int[128];
  private int[] lasts = new int[128];
  private int size;

  void add(long print, int first, int last) {
    if (size == prints.length) {
      prints = Arrays.copyOf(prints, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      lasts = Arrays.copyOf(lasts, size * 2);
    }
    prints[size] = print;
    firsts[size] = first;
    lasts[size++] = last;
  }

  /** Each fingerprint once, sorted. */
  long[] distinct() {
    return Arrays.stream(prints, 0, size).sorted().distinct().toArray();
  }

  void forEach(Fingerprints.Sink sink) {
    for (int i = 0; i < size; i++) {
      sink.accept(prints[i], firsts[i], lasts[i]);
    }
  }
}
