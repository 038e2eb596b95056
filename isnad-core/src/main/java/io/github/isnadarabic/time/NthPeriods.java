package io.github.isnadarabic.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** One of several in a period: the last quarter, the third week, the first day. */
final class NthPeriods {
  private NthPeriods() {}

  static Period in(Period whole, Fields f) {
    Unit unit = Code.unit(f.get(Field.NTH_UNIT));
    int nth = f.get(Field.NTH);
    if (whole.begin().isEmpty()) {
      return whole;
    }
    LocalDate begin = whole.begin().get();
    LocalDate until = whole.until().orElseThrow();
    Period found =
        switch (unit) {
          case DAY -> Period.day(nth > 0 ? begin.plusDays(nth - 1L) : until.minusDays(1));
          case WEEK -> week(begin, until, nth);
          case WEEKEND -> Period.weekend(nth > 0 ? begin.plusWeeks(nth - 1L) : until.minusWeeks(1));
          case MONTH -> month(nth > 0 ? begin.plusMonths(nth - 1L) : until.minusMonths(1));
          case QUARTER ->
              quarter(nth > 0 ? begin.plusMonths(3L * (nth - 1)) : until.minusMonths(3));
          case HALF -> half(begin, until, nth);
          case THIRD -> third(begin, until, nth);
          case DECADE -> decade(begin, nth);
          default -> year(nth > 0 ? begin.plusYears(nth - 1L) : until.minusYears(1));
        };
    boolean inside =
        unit == Unit.WEEK
            || unit == Unit.WEEKEND
            || (!found.begin().orElseThrow().isBefore(begin)
                && !found.until().orElseThrow().isAfter(until));
    if (!inside) {
      throw new DateTimeException("not in " + whole.value());
    }
    return found;
  }

  private static Period decade(LocalDate century, int nth) {
    return Period.decade(century.getYear() + (nth > 0 ? 10 * (nth - 1) : 90));
  }

  private static Period year(LocalDate day) {
    return Period.year(day.getYear());
  }

  private static Period month(LocalDate day) {
    return Period.month(day.getYear(), day.getMonthValue());
  }

  /** The week is in the period that its Thursday is in, as in ISO 8601. */
  private static Period week(LocalDate begin, LocalDate until, int nth) {
    LocalDate thursday =
        nth > 0
            ? begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(nth - 1L)
            : until.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
    return Period.week(thursday);
  }

  static Period quarter(LocalDate day) {
    int quarter = (day.getMonthValue() + 2) / 3;
    LocalDate begin = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
    return Period.of(Period.format("%04d-Q%d", day.getYear(), quarter), begin, begin.plusMonths(3));
  }

  private static Period half(LocalDate begin, LocalDate until, int nth) {
    boolean first = nth == 1;
    if (begin.plusYears(1).equals(until)) {
      LocalDate from = first ? begin : begin.plusMonths(6);
      String value = Period.format("%04d-H%d", begin.getYear(), first ? 1 : 2);
      return Period.of(value, from, from.plusMonths(6));
    }
    LocalDate middle = begin.plusDays((until.toEpochDay() - begin.toEpochDay()) / 2);
    return first ? Period.between(begin, middle) : Period.between(middle, until);
  }

  private static Period third(LocalDate begin, LocalDate until, int nth) {
    int which = nth < 0 ? 3 : nth;
    long days = until.toEpochDay() - begin.toEpochDay();
    if (begin.plusYears(1).equals(until)) {
      LocalDate from = begin.plusMonths(4L * (which - 1));
      return Period.between(from, from.plusMonths(4));
    }
    return Period.between(begin.plusDays(days * (which - 1) / 3), begin.plusDays(days * which / 3));
  }
}
