package io.github.isnadarabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * Days of the Hijri calendar as Gregorian ones: Umm al-Qura where the JDK has it (1300 to 1600),
 * the arithmetical calendar before and after. Sightings of the moon may differ by a day.
 */
final class Hijri {
  private static final int FIRST = 1300;
  private static final int LAST = 1600;
  private static final int MONTHS = 12;
  private static final int CYCLE = 30;
  private static final long EPOCH = -492148;

  private Hijri() {}

  /**
   * @throws DateTimeException if the calendar has no such day
   */
  static LocalDate day(int year, int month, int day) {
    if (year >= FIRST && year <= LAST) {
      return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }
    if (year < 1 || month < 1 || month > MONTHS || day < 1 || day > CYCLE) {
      throw new DateTimeException("no Hijri day: " + year + "-" + month + "-" + day);
    }
    long days = (year - 1) * 354L + (3 + 11L * year) / CYCLE + 29L * (month - 1) + month / 2;
    return LocalDate.ofEpochDay(EPOCH + days + day - 1);
  }

  static Period month(int year, int month) {
    LocalDate first = day(year, month, 1);
    LocalDate next = month == MONTHS ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    return Period.between(first, next);
  }

  static Period year(int year) {
    return years(year, year);
  }

  static Period years(int first, int last) {
    return Period.between(day(first, 1, 1), day(last + 1, 1, 1));
  }

  /** The Hijri year that a day is in, or nearly so outside of the JDK's tables. */
  static int yearOf(LocalDate day) {
    try {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return (int) Math.round((day.getYear() - 622) * 33.0 / 32);
    }
  }
}
