package io.github.isnadarabic.model;

/** The one rule that the two kinds of span share. */
final class Offsets {
  private Offsets() {}

  static void check(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }
}
