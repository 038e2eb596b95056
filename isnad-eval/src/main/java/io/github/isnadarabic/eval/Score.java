package io.github.isnadarabic.eval;

import java.util.Locale;

/**
 * How many were right, of how many given and how many to give.
 *
 * @param right given and right
 * @param given how many the layer gave
 * @param gold how many there were to give
 */
record Score(int right, int given, int gold) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, given + other.given, gold + other.gold);
  }

  double precision() {
    return given == 0 ? 1 : (double) right / given;
  }

  double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f  (%d right, %d given, %d gold)",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        right,
        given,
        gold);
  }
}
