package io.github.isnadarabic.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A day or a longer stretch of the calendar, resolved.
 *
 * @param value in TIMEX3
 * @param begin its first day, where it is known
 * @param until the first day after
 */
record Period(String value, Optional<LocalDate> begin, Optional<LocalDate> until) {
  /** Years beyond are written with a sign in ISO 8601. */
  private static final int LAST_PLAIN_YEAR = 9999;

  static Period open(String value) {
    return new Period(value, Optional.empty(), Optional.empty());
  }

  static Period of(String value, LocalDate begin, LocalDate until) {
    return new Period(value, Optional.of(begin), Optional.of(until));
  }

  static Period day(LocalDate day) {
    return of(name(day), day, day.plusDays(1));
  }

  /** By far the most often asked for: formatting costs more than all the rest. */
  private static String name(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= LAST_PLAIN_YEAR
        ? day.toString()
        : format("%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The Monday-to-Sunday week that a day is in. */
  static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return of(weekValue(day), monday, monday.plusWeeks(1));
  }

  static String weekValue(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Period weekend(LocalDate day) {
    LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
    return of(weekValue(day) + "-WE", saturday, saturday.plusDays(2));
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return of(format("%04d-%02d", year, month), first, first.plusMonths(1));
  }

  static Period year(int year) {
    return of(format("%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  static Period decade(int first) {
    return of(
        format("%03d", first / 10), LocalDate.of(first, 1, 1), LocalDate.of(first + 10, 1, 1));
  }

  static Period century(int number) {
    int first = (number - 1) * 100;
    return of(
        format("%02d", number - 1), LocalDate.of(first, 1, 1), LocalDate.of(first + 100, 1, 1));
  }

  /** Days that have no name of their own: both ends, the last inside. */
  static Period between(LocalDate begin, LocalDate until) {
    return of(day(begin).value + "/" + day(until.minusDays(1)).value, begin, until);
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  boolean isDay() {
    return begin.isPresent() && begin.get().plusDays(1).equals(until.orElseThrow());
  }

  /** A day between the first and the last, for what counts from the middle of it. */
  boolean holds(LocalDate day) {
    return begin.isPresent() && !day.isBefore(begin.get()) && day.isBefore(until.orElseThrow());
  }
}
