package io.github.isnadarabic.time;

/**
 * A time told by how long it is before or after another.
 *
 * @param length how long
 * @param sign -1 for before, 1 for after
 * @param from what it is counted from
 */
record Counted(Length length, int sign, From from) implements Meaning {
  enum From {
    /** The text does not say. */
    OPEN,
    /** The moment of speaking. */
    NOW,
    /** Something that stands after it: {@code بعد يومين من الزيارة}. */
    EVENT
  }
}
