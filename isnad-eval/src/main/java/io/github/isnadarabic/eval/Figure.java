package io.github.isnadarabic.eval;

/**
 * A figure of a layer and the bound that it may not cross. Bounds only move towards the better.
 *
 * @param name what is measured
 * @param value as measured
 * @param sign {@code <} where less than the bound is a failure, {@code >} where more is
 * @param bound the bound
 */
record Figure(String name, double value, char sign, double bound) {

  /** A figure that must not fall below its floor. */
  static Figure atLeast(String name, double value, double floor) {
    return new Figure(name, value, '<', floor);
  }

  /** A number of mistakes that must not rise above its ceiling. */
  static Figure atMost(String name, double value, double ceiling) {
    return new Figure(name, value, '>', ceiling);
  }

  /** Whether the bound is crossed; what is no number crosses every bound. */
  boolean isBad() {
    return !(sign == '<' ? value >= bound : value <= bound);
  }

  /** As a failure tells it. */
  @Override
  public String toString() {
    return name + " " + value + " " + sign + " " + bound;
  }
}
