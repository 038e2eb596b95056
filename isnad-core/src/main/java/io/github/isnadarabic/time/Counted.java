package io.github.isnadarabic.time;

/**
 * A time told by how long it is before or after another.
 *
 * @param length how long
 * @param sign -1 for before, 1 for after
 * @param from what it is counted from
 * @param day the day that it is counted from, where that is said; empty otherwise
 */
record Counted(Length length, int sign, From from, Fields day) implements Meaning {

  Counted(Length length, int sign, From from) {
    this(length, sign, from, Fields.NONE);
  }

  enum From {
    /** The text does not say. */
    OPEN,
    /** The moment of speaking. */
    NOW,
    /** Something that stands after it: {@code بعد يومين من الزيارة}. */
    EVENT
  }
}
