package io.github.isnadarabic.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves fields that name a day. */
final class Days {
  private static final int WEEK = 7;
  private static final int WEEKS = 5;

  private final Fields f;
  private final Context context;

  Days(Fields fields, Context context) {
    this.f = fields;
    this.context = context;
  }

  /**
   * The day, or the value that leaves open what is not known.
   *
   * @throws DateTimeException if no calendar has the day
   */
  Period resolve() {
    if (f.has(Field.FEAST)) {
      return new FeastDays(f, context).resolve();
    }
    if (f.has(Field.NTH) && f.has(Field.WEEKDAY)) {
      return nthWeekday(f.get(Field.NTH));
    }
    if (f.has(Field.DAY)) {
      return f.has(Field.MONTH) ? dayOfMonth() : dayOfNoMonth();
    }
    if (f.has(Field.HIJRI_DAY)) {
      return hijri();
    }
    return f.isOffsetOf(Unit.DAY) ? counted() : weekday();
  }

  private Period dayOfMonth() {
    int day = f.get(Field.DAY);
    int month = f.get(Field.MONTH);
    Optional<Integer> year = Years.of(f, context);
    if (year.isPresent()) {
      return isNthWeekday(year.get())
          ? nthWeekday(day)
          : Period.day(LocalDate.of(year.get(), month, day));
    }
    if (f.has(Field.HIJRI_DAY) && f.has(Field.HIJRI_YEAR)) {
      LocalDate hijri = hijriDay(f.get(Field.HIJRI_YEAR));
      return closestTo(hijri, month, day);
    }
    LocalDate.of(2000, month, day);
    Optional<Period> plain =
        new Nearest(f, context, y -> Period.day(LocalDate.of(y, month, day))).period(thisYear());
    return plain
        .map(period -> f.has(Field.WEEKDAY) ? onWeekday(period) : period)
        .orElseGet(() -> Period.open(Period.format("XXXX-%02d-%02d", month, day)));
  }

  /** Where a weekday is said too, the year in which the date falls on it, if it is near. */
  private Period onWeekday(Period plain) {
    LocalDate day = plain.begin().orElseThrow();
    for (int years : new int[] {0, -1, 1}) {
      LocalDate other = day.plusYears(years);
      if (other.getDayOfWeek().getValue() == f.get(Field.WEEKDAY)) {
        return Period.day(other);
      }
    }
    return plain;
  }

  private static Period closestTo(LocalDate near, int month, int day) {
    LocalDate that = LocalDate.of(near.getYear(), month, day);
    long apart = that.toEpochDay() - near.toEpochDay();
    return Period.day(apart > 180 ? that.minusYears(1) : apart < -180 ? that.plusYears(1) : that);
  }

  /** {@code الثلاثاء الثاني من مارس} may be the second Tuesday, where the second is no Tuesday. */
  private boolean isNthWeekday(int year) {
    if (!f.has(Field.WEEKDAY) || !f.has(Field.DAY_IS_ORDINAL) || f.get(Field.DAY) > WEEKS) {
      return false;
    }
    LocalDate day = LocalDate.of(year, f.get(Field.MONTH), f.get(Field.DAY));
    return day.getDayOfWeek().getValue() != f.get(Field.WEEKDAY);
  }

  private int thisYear() {
    return context.today().map(LocalDate::getYear).orElse(0);
  }

  /** A day without its month: of the month that is counted, or of the present one. */
  private Period dayOfNoMonth() {
    int offset = f.isOffsetOf(Unit.MONTH) ? f.get(Field.OFFSET) : 0;
    Optional<LocalDate> from = Years.from(f, context);
    if (from.isEmpty()) {
      return Period.open(Period.format("XXXX-XX-%02d", f.get(Field.DAY)));
    }
    YearMonth month = YearMonth.from(from.get()).plusMonths(offset);
    LocalDate day = month.atDay(f.get(Field.DAY));
    boolean nth = f.has(Field.DAY_IS_ORDINAL) && f.get(Field.DAY) <= WEEKS && f.has(Field.WEEKDAY);
    return nth ? nthIn(month, f.get(Field.DAY)) : Period.day(day);
  }

  private Period hijri() {
    if (!f.has(Field.HIJRI_MONTH)) {
      throw new DateTimeException("a Hijri day without its month");
    }
    if (f.has(Field.HIJRI_YEAR)) {
      return Period.day(hijriDay(f.get(Field.HIJRI_YEAR)));
    }
    Optional<Integer> year = Years.of(f, context);
    if (year.isPresent()) {
      return Period.day(hijriIn(year.get()));
    }
    int about = context.today().map(Hijri::yearOf).orElse(0);
    return new Nearest(f, context, y -> Period.day(hijriDay(y)))
        .period(about)
        .orElseGet(() -> Period.open("XXXX-XX-XX"));
  }

  private LocalDate hijriDay(int year) {
    return Hijri.day(year, f.get(Field.HIJRI_MONTH), f.get(Field.HIJRI_DAY));
  }

  private LocalDate hijriIn(int gregorian) {
    int about = Hijri.yearOf(LocalDate.of(gregorian, 1, 1));
    LocalDate first = hijriDay(about);
    return first.getYear() < gregorian ? hijriDay(about + 1) : first;
  }

  private Period counted() {
    return Years.from(f, context)
        .map(day -> Period.day(day.plusDays(f.get(Field.OFFSET))))
        .orElseGet(() -> Period.open("XXXX-XX-XX"));
  }

  private Period weekday() {
    int weekday = f.get(Field.WEEKDAY);
    Optional<LocalDate> today = context.today();
    if (today.isEmpty()) {
      return Period.open("XXXX-WXX-" + weekday);
    }
    if (f.isOffsetOf(Unit.WEEK)) {
      LocalDate monday = Period.week(today.get()).begin().orElseThrow();
      return Period.day(monday.plusWeeks(f.get(Field.OFFSET)).plusDays(weekday - 1L));
    }
    return Period.day(near(today.get(), DayOfWeek.of(weekday)));
  }

  private LocalDate near(LocalDate today, DayOfWeek weekday) {
    if (f.has(Field.DIRECTION) && f.get(Field.DIRECTION) != 0) {
      return f.get(Field.DIRECTION) < 0
          ? today.with(TemporalAdjusters.previous(weekday))
          : today.with(TemporalAdjusters.next(weekday));
    }
    return switch (context.tense()) {
      case FUTURE -> today.with(TemporalAdjusters.nextOrSame(weekday));
      case PAST ->
          f.has(Field.DIRECTION)
              ? today.with(TemporalAdjusters.previousOrSame(weekday))
              : today.with(TemporalAdjusters.previous(weekday));
      case UNKNOWN ->
          f.has(Field.DIRECTION)
              ? today.with(TemporalAdjusters.nextOrSame(weekday))
              : today.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private Period nthWeekday(int nth) {
    if (!f.has(Field.MONTH)) {
      return context
          .today()
          .map(day -> nthIn(YearMonth.from(day).plusMonths(monthOffset()), nth))
          .orElseGet(() -> Period.open("XXXX-WXX-" + f.get(Field.WEEKDAY)));
    }
    int month = f.get(Field.MONTH);
    Optional<Integer> year = Years.of(f, context);
    return year.map(y -> nthIn(YearMonth.of(y, month), nth))
        .or(
            () ->
                new Nearest(f, context, y -> nthIn(YearMonth.of(y, month), nth)).period(thisYear()))
        .orElseGet(
            () -> Period.open(Period.format("XXXX-%02d-WXX-%d", month, f.get(Field.WEEKDAY))));
  }

  private int monthOffset() {
    return f.isOffsetOf(Unit.MONTH) ? f.get(Field.OFFSET) : 0;
  }

  private Period nthIn(YearMonth month, int nth) {
    DayOfWeek weekday = DayOfWeek.of(f.get(Field.WEEKDAY));
    LocalDate day =
        nth < 0
            ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(weekday))
            : month
                .atDay(1)
                .with(TemporalAdjusters.nextOrSame(weekday))
                .plusDays(WEEK * (nth - 1L));
    if (!YearMonth.from(day).equals(month)) {
      throw new DateTimeException("no such weekday in " + month);
    }
    return Period.day(day);
  }
}
