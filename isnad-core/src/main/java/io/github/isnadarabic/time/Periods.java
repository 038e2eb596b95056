package io.github.isnadarabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Resolves fields that name a week or something longer, or one of several in it. */
final class Periods {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private final Fields f;
  private final Context context;

  Periods(Fields fields, Context context) {
    this.f = fields;
    this.context = context;
  }

  /**
   * The period, or the value that leaves open what is not known.
   *
   * @throws DateTimeException if no calendar has it
   */
  Period resolve() {
    Period whole = whole();
    return f.has(Field.NTH) ? NthPeriods.in(whole, f) : whole;
  }

  private Period whole() {
    if (f.has(Field.MONTH)) {
      return month();
    }
    if (f.has(Field.HIJRI_MONTH)) {
      return hijriMonth();
    }
    if (f.has(Field.SEASON)) {
      return season();
    }
    if (f.has(Field.DECADE)) {
      return decade();
    }
    if (f.has(Field.CENTURY)) {
      return century();
    }
    if (f.has(Field.HIJRI_YEAR)) {
      return Hijri.year(f.get(Field.HIJRI_YEAR));
    }
    return f.has(Field.YEAR) ? Period.year(f.get(Field.YEAR)) : counted();
  }

  private Period month() {
    int month = f.get(Field.MONTH);
    Optional<Integer> year = Years.of(f, context);
    return year.map(y -> Period.month(y, month))
        .or(() -> new Nearest(f, context, y -> Period.month(y, month)).period(thisYear()))
        .orElseGet(() -> Period.open(Period.format("XXXX-%02d", month)));
  }

  private int thisYear() {
    return context.today().map(LocalDate::getYear).orElse(0);
  }

  private Period hijriMonth() {
    int month = f.get(Field.HIJRI_MONTH);
    if (f.has(Field.HIJRI_YEAR)) {
      return Hijri.month(f.get(Field.HIJRI_YEAR), month);
    }
    Optional<Integer> year = Years.of(f, context);
    int about = context.today().map(Hijri::yearOf).orElse(0);
    return year.map(y -> hijriIn(y, month))
        .or(() -> new Nearest(f, context, y -> Hijri.month(y, month)).period(about))
        .orElseGet(() -> Period.open("XXXX-XX"));
  }

  private static Period hijriIn(int gregorian, int month) {
    int about = Hijri.yearOf(LocalDate.of(gregorian, 1, 1));
    Period first = Hijri.month(about, month);
    return first.begin().orElseThrow().getYear() < gregorian
        ? Hijri.month(about + 1, month)
        : first;
  }

  private Period season() {
    int season = f.get(Field.SEASON);
    Optional<Integer> year = Years.of(f, context);
    return year.map(y -> seasonOf(y, season))
        .or(() -> new Nearest(f, context, y -> seasonOf(y, season)).period(thisYear()))
        .orElseGet(() -> Period.open("XXXX-" + SEASONS[season - 1]));
  }

  private static Period seasonOf(int year, int season) {
    LocalDate begin = LocalDate.of(year, season * 3, 1);
    return Period.of(
        Period.format("%04d-%s", year, SEASONS[season - 1]), begin, begin.plusMonths(3));
  }

  private Period decade() {
    int tens = f.get(Field.DECADE);
    if (f.has(Field.CENTURY)) {
      return Period.decade((f.get(Field.CENTURY) - 1) * 100 + tens);
    }
    int today = context.today().map(LocalDate::getYear).orElse(1999);
    if (f.isOffsetOf(Unit.CENTURY)) {
      return Period.decade((today / 100 + f.get(Field.OFFSET)) * 100 + tens);
    }
    int thisCentury = today / 100 * 100 + tens;
    return Period.decade(thisCentury + 9 < today ? thisCentury : thisCentury - 100);
  }

  private Period century() {
    int number = f.get(Field.CENTURY);
    return f.has(Field.HIJRI_CENTURY)
        ? Hijri.years((number - 1) * 100 + 1, number * 100)
        : Period.century(number);
  }

  private Period counted() {
    Unit unit = f.offsetUnit().orElseThrow(() -> new DateTimeException("nothing to count"));
    Optional<LocalDate> from = Years.from(f, context);
    int offset = f.get(Field.OFFSET);
    return from.map(day -> counted(unit, day, offset)).orElseGet(() -> open(unit));
  }

  private static Period counted(Unit unit, LocalDate from, int offset) {
    return switch (unit) {
      case DAY -> Period.day(from.plusDays(offset));
      case WEEK -> Period.week(from.plusWeeks(offset));
      case WEEKEND -> Period.weekend(from.plusWeeks(offset));
      case MONTH -> {
        LocalDate month = from.withDayOfMonth(1).plusMonths(offset);
        yield Period.month(month.getYear(), month.getMonthValue());
      }
      case QUARTER -> NthPeriods.quarter(from.plusMonths(3L * offset));
      case DECADE -> Period.decade(from.getYear() / 10 * 10 + 10 * offset);
      case CENTURY -> Period.century(from.getYear() / 100 + 1 + offset);
      default -> Period.year(from.getYear() + offset);
    };
  }

  private static Period open(Unit unit) {
    return Period.open(
        switch (unit) {
          case DAY -> "XXXX-XX-XX";
          case WEEK, WEEKEND -> "XXXX-WXX";
          case MONTH -> "XXXX-XX";
          case DECADE -> "XXX";
          case CENTURY -> "XX";
          default -> "XXXX";
        });
  }
}
