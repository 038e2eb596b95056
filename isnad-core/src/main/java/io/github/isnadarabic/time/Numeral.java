package io.github.isnadarabic.time;

/**
 * A number that stands at some tokens, in digits or words.
 *
 * @param value the number
 * @param from its first token
 * @param end the token after; -1 where there is none
 * @param digits whether it is written in digits
 * @param ordinal whether it says which, not how many
 */
record Numeral(double value, int from, int end, boolean digits, boolean ordinal) {
  static final Numeral NONE = new Numeral(0, -1, -1, false, false);

  boolean is() {
    return end > 0;
  }

  boolean isWhole() {
    return value == Math.rint(value);
  }

  int whole() {
    return (int) value;
  }

  /** Whether it is a whole number of a range, both ends inside. */
  boolean isIn(int least, int most) {
    return is() && isWhole() && value >= least && value <= most;
  }
}
