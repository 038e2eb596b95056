package io.github.isnadarabic.time;

import java.time.LocalDate;
import java.util.Optional;

/** The year that fields say or point to. */
final class Years {
  private Years() {}

  /** The Gregorian year, said or counted; empty where the text leaves it open. */
  static Optional<Integer> of(Fields f, Context context) {
    if (f.has(Field.YEAR)) {
      return Optional.of(f.get(Field.YEAR));
    }
    if (!f.isOffsetOf(Unit.YEAR)) {
      return Optional.empty();
    }
    return from(f, context).map(day -> day.getYear() + f.get(Field.OFFSET));
  }

  /** What an offset counts from. */
  static Optional<LocalDate> from(Fields f, Context context) {
    return f.has(Field.FROM_TOLD) ? context.last() : context.today();
  }
}
