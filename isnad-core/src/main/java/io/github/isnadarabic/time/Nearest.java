package io.github.isnadarabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Chooses the year of what is said without one. */
final class Nearest {
  private static final int FAR = 8;
  private static final int RECENT = 60;

  private final Fields fields;
  private final Context context;
  private final IntFunction<Period> inYear;

  /**
   * @param inYear what is said, in a year; it may throw for a year that has no such day
   */
  Nearest(Fields fields, Context context, IntFunction<Period> inYear) {
    this.fields = fields;
    this.context = context;
    this.inYear = inYear;
  }

  /** The period in the year that direction, telling and tense point to; empty with no reference. */
  Optional<Period> period(int thisYear) {
    Optional<LocalDate> today = context.today();
    if (context.fixed() && context.told().isPresent() && !fields.has(Field.DIRECTION)) {
      int year =
          thisYear
              + context.told().get().getYear()
              - today.map(LocalDate::getYear).orElse(context.told().get().getYear());
      return first(year, 1, context.told().get().minusDays(1));
    }
    return today.flatMap(day -> around(thisYear, day));
  }

  private Optional<Period> around(int year, LocalDate today) {
    if (fields.has(Field.DIRECTION)) {
      return directed(year, today, fields.get(Field.DIRECTION));
    }
    return switch (context.tense()) {
      case PAST -> last(year + 1, today);
      case FUTURE -> first(year - 1, 1, today.minusDays(1));
      case UNKNOWN ->
          fields.hasAny(Field.FEAST, Field.NTH) ? coming(year, today) : closest(year, today);
    };
  }

  private Optional<Period> directed(int year, LocalDate today, int direction) {
    if (direction == 0) {
      return in(year);
    }
    LocalDate month = today.withDayOfMonth(1);
    return direction < 0
        ? last(year + 1, month.minusDays(1))
        : first(year - 1, 1, month.plusMonths(1).minusDays(1));
  }

  /** The first one that ends after a day. */
  private Optional<Period> first(int year, int step, LocalDate after) {
    for (int y = year; Math.abs(y - year) < FAR; y += step) {
      Optional<Period> found = in(y);
      if (found.isPresent() && found.get().until().orElseThrow().isAfter(after.plusDays(1))) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The last one that begins by a day. */
  private Optional<Period> last(int year, LocalDate by) {
    for (int y = year; year - y < FAR; y--) {
      Optional<Period> found = in(y);
      if (found.isPresent() && !found.get().begin().orElseThrow().isAfter(by)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Feasts without a verb are those that come, unless one has just passed. */
  private Optional<Period> coming(int year, LocalDate today) {
    return last(year + 1, today)
        .filter(past -> past.until().orElseThrow().plusDays(RECENT).isAfter(today))
        .or(() -> first(year - 1, 1, today.minusDays(1)));
  }

  private Optional<Period> closest(int year, LocalDate today) {
    Optional<Period> before = last(year + 1, today);
    Optional<Period> after = first(year - 1, 1, today.minusDays(1));
    if (before.isEmpty() || after.isEmpty()) {
      return before.or(() -> after);
    }
    long back = today.toEpochDay() - before.get().begin().orElseThrow().toEpochDay();
    long ahead = after.get().begin().orElseThrow().toEpochDay() - today.toEpochDay();
    return ahead < back ? after : before;
  }

  private Optional<Period> in(int year) {
    try {
      return Optional.of(inYear.apply(year));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
