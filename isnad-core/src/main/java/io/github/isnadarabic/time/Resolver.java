package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.model.Timex.Mod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Resolves what was read to TIMEX3 values and intervals. Stateless. */
final class Resolver {
  private Resolver() {}

  /** The value in a context; one without a value where no calendar and no clock has it. */
  static Value resolve(Meaning meaning, Context context) {
    if (meaning instanceof Fields fields) {
      return fields(fields, context);
    }
    if (meaning instanceof Stretch stretch) {
      return StretchValue.of(stretch, context);
    }
    if (meaning instanceof Counted counted) {
      return counted(counted, context);
    }
    return meaning instanceof Length length
        ? Value.open(Timex.Type.DURATION, length.value()).with(length.mod())
        : Value.open(Timex.Type.SET, ((Repetition) meaning).value());
  }

  static Value fields(Fields f, Context context) {
    Timex.Type type = f.isClock() ? Timex.Type.TIME : Timex.Type.DATE;
    try {
      return f.isClock() ? Clocks.of(f, context) : date(f, context);
    } catch (DateTimeException e) {
      return Value.impossible(type);
    }
  }

  private static Value date(Fields f, Context context) {
    Period period = period(f, context);
    Value value = Value.of(Timex.Type.DATE, period);
    if (f.has(Field.WEEK_OF)) {
      return Value.of(Timex.Type.DATE, period.begin().map(Period::week).orElse(period));
    }
    if (f.has(Field.REST)) {
      return rest(f, period, context);
    }
    if (!f.has(Field.EDGE)) {
      return value;
    }
    Mod edge = Code.mod(f.get(Field.EDGE));
    return narrowed(value, edge).with(Optional.of(edge));
  }

  /**
   * The day or the longer period.
   *
   * @throws DateTimeException if no calendar has it
   */
  static Period period(Fields f, Context context) {
    if (f.has(Field.BEFORE_CHRIST)) {
      return beforeChrist(f);
    }
    return f.isDay() && !f.has(Field.NTH_UNIT)
        ? new Days(f, context).resolve()
        : new Periods(f, context).resolve();
  }

  /** Years before Christ have no interval: calendars differ on them. */
  private static Period beforeChrist(Fields f) {
    return Period.open(
        f.has(Field.YEAR)
            ? Period.format("BC%04d", f.get(Field.YEAR))
            : Period.format("BC%02d", f.get(Field.CENTURY, 1) - 1));
  }

  /** What is left of a period, or what comes later in it. */
  private static Value rest(Fields f, Period period, Context context) {
    Optional<LocalDate> today = context.today().filter(period::holds);
    if (today.isEmpty()) {
      return Value.of(Timex.Type.DATE, period);
    }
    LocalDate until = period.until().orElseThrow();
    if (f.get(Field.REST) == 1) {
      return Value.of(
          Timex.Type.DATE,
          period.value(),
          today.get().plusDays(1).atStartOfDay(),
          until.atStartOfDay());
    }
    return Value.of(Timex.Type.DATE, Period.between(today.get(), until));
  }

  /** The half of a period that its start or end is, or the third in its middle. */
  private static Value narrowed(Value whole, Mod edge) {
    if (whole.begin().isEmpty()) {
      return whole;
    }
    LocalDate begin = whole.begin().get().toLocalDate();
    LocalDate until = whole.until().orElseThrow().toLocalDate();
    long days = until.toEpochDay() - begin.toEpochDay();
    LocalDate from =
        switch (edge) {
          case START -> begin;
          case MID -> begin.plusDays(days / 3);
          default -> begin.plusDays(days / 2);
        };
    LocalDate to =
        switch (edge) {
          case START -> begin.plusDays(days / 2);
          case MID -> begin.plusDays(days - days / 3);
          default -> until;
        };
    return Value.of(
        Timex.Type.DATE, whole.value().orElse(""), from.atStartOfDay(), to.atStartOfDay());
  }

  private static Value counted(Counted counted, Context context) {
    Optional<LocalDateTime> at =
        isFromNow(counted, context)
            ? start(counted, context).flatMap(now -> counted.length().from(now, counted.sign()))
            : Optional.empty();
    Value plain = Value.open(Timex.Type.DURATION, counted.length().value());
    return at.map(instant -> atGrain(counted.length().unit(), instant))
        .orElse(plain)
        .with(counted.length().mod());
  }

  private static Optional<LocalDateTime> start(Counted counted, Context context) {
    return counted.day().isEmpty() ? context.reference() : fields(counted.day(), context).begin();
  }

  /** After a past verb, "two days later" counts from what was told, not from now. */
  static boolean isFromNow(Counted counted, Context context) {
    return switch (counted.from()) {
      case NOW -> true;
      case EVENT -> false;
      case OPEN ->
          counted.sign() < 0
              || context.tense() == Tense.FUTURE
              || (context.tense() == Tense.UNKNOWN && context.told().isEmpty());
    };
  }

  /** As fine as the unit that was counted in. */
  private static Value atGrain(Unit unit, LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    if (unit.isOfClock()) {
      LocalDateTime minute = at.withSecond(0).withNano(0);
      String value = Period.day(day).value() + Clocks.format(at.getHour(), at.getMinute(), -1);
      return Value.of(Timex.Type.TIME, value, minute, minute.plusMinutes(1));
    }
    return Value.of(
        Timex.Type.DATE,
        switch (unit.chrono) {
          case YEARS -> Period.year(day.getYear());
          case MONTHS -> Period.month(day.getYear(), day.getMonthValue());
          default -> Period.day(day);
        });
  }
}
