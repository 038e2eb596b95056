package io.github.isnadarabic.time;

/** When what is told happens, seen from the time of telling. */
enum Tense {
  PAST,
  /** Present or future: on the day of telling or after it. */
  FUTURE,
  UNKNOWN
}
