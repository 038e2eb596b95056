package io.github.isnadarabic.reuse;

import java.util.Arrays;

/** Places where two texts have the same word: a word of the copy and a word of the source each. */
final class Points {
  private long[] points = new long[256];
  private int size;

  void add(int copy, int source) {
    if (size == points.length) {
      points = Arrays.copyOf(points, size * 2);
    }
    points[size++] = (long) copy << 32 | source;
  }

  int size() {
    return size;
  }

  int copy(int k) {
    return (int) (points[k] >>> 32);
  }

  int source(int k) {
    return (int) points[k];
  }

  /** Sorts from {@code from} to {@code to} by the copy's words. */
  void sortByCopy(int from, int to) {
    Arrays.sort(points, from, to);
  }

  /** Sorts from {@code from} to {@code to} by the source's words. */
  void sortBySource(int from, int to) {
    turn(from, to);
    Arrays.sort(points, from, to);
    turn(from, to);
  }

  private void turn(int from, int to) {
    for (int k = from; k < to; k++) {
      points[k] = Long.rotateLeft(points[k], 32);
    }
  }
}
