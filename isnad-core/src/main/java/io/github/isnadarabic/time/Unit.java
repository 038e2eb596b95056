package io.github.isnadarabic.time;

import java.time.temporal.ChronoUnit;

/** The units that times are counted in, from the smallest, with their letters in TIMEX3. */
enum Unit {
  SECOND("TS", ChronoUnit.SECONDS, 1),
  MINUTE("TM", ChronoUnit.MINUTES, 1),
  HOUR("TH", ChronoUnit.HOURS, 1),
  DAY("D", ChronoUnit.DAYS, 1),
  WEEKEND("WE", ChronoUnit.WEEKS, 1),
  WEEK("W", ChronoUnit.WEEKS, 1),
  MONTH("M", ChronoUnit.MONTHS, 1),
  QUARTER("Q", ChronoUnit.MONTHS, 3),
  HALF("H", ChronoUnit.MONTHS, 6),
  THIRD("M", ChronoUnit.MONTHS, 4),
  SEASON("S", ChronoUnit.MONTHS, 3),
  YEAR("Y", ChronoUnit.YEARS, 1),
  DECADE("DE", ChronoUnit.YEARS, 10),
  CENTURY("CE", ChronoUnit.YEARS, 100);

  /** The letters in a TIMEX3 duration; a leading T for what follows the T of a duration. */
  final String letters;

  final ChronoUnit chrono;

  /** How many of {@link #chrono} make one. */
  final int times;

  Unit(String letters, ChronoUnit chrono, int times) {
    this.letters = letters;
    this.chrono = chrono;
    this.times = times;
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }
}
