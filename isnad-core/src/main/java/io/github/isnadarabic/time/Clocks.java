package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Resolves clock times and parts of a day. */
final class Clocks {
  private static final int DAY = 24;

  private Clocks() {}

  /**
   * The value of a time of day.
   *
   * @throws DateTimeException if no clock shows it
   */
  static Value of(Fields f, Context context) {
    Optional<Period> day = day(f, context);
    if (!f.has(Field.HOUR)) {
      Part part = Code.part(f.get(Field.PART));
      boolean before = !f.isDay() && context.tense() != Tense.FUTURE && part == Part.MIDNIGHT;
      return part(part, before ? day.map(Clocks::dayBefore) : day);
    }
    int hour = hour(f);
    int minute = f.get(Field.MINUTE, 0);
    int second = f.get(Field.SECOND, -1);
    LocalTime time = LocalTime.of(hour == DAY ? 0 : hour, minute, Math.max(second, 0));
    String clock = format(time.getHour(), minute, second);
    Optional<LocalDate> date = day.flatMap(Period::begin).map(d -> hour == DAY ? d.plusDays(1) : d);
    return date.map(d -> at(d, time, clock, second))
        .orElseGet(() -> Value.open(Timex.Type.TIME, open(day) + clock));
  }

  /** The midnight of a past day, or of no day that is said, is the one that the day began with. */
  private static Period dayBefore(Period day) {
    return day.begin().map(d -> Period.day(d.minusDays(1))).orElse(day);
  }

  private static Value at(LocalDate day, LocalTime time, String clock, int second) {
    LocalDateTime begin = day.atTime(time);
    LocalDateTime until = second < 0 ? begin.plusMinutes(1) : begin.plusSeconds(1);
    return Value.of(Timex.Type.TIME, Period.day(day).value() + clock, begin, until);
  }

  private static int hour(Fields f) {
    int hour = f.get(Field.HOUR);
    if (hour > DAY || (f.get(Field.MINUTE, 0) > 0 && hour == DAY)) {
      throw new DateTimeException("no hour: " + hour);
    }
    return f.has(Field.PART) && hour <= 12 ? Code.part(f.get(Field.PART)).hour(hour) : hour;
  }

  static String format(int hour, int minute, int second) {
    return second < 0
        ? Period.format("T%02d:%02d", hour, minute)
        : Period.format("T%02d:%02d:%02d", hour, minute, second);
  }

  /** The day that the time is on: said, told of in the same breath, or that of the reference. */
  private static Optional<Period> day(Fields f, Context context) {
    if (f.isDay()) {
      return Optional.of(Resolver.period(f.without(Field.PART).without(Field.HOUR), context));
    }
    if (context.told().isPresent()) {
      return context.told().map(Period::day);
    }
    return context.reference().map(now -> Period.day(near(f, now, context.tense())));
  }

  /** The time nearest to now on the side that the tense points to. */
  private static LocalDate near(Fields f, LocalDateTime now, Tense tense) {
    boolean knows = !now.toLocalTime().equals(LocalTime.MIDNIGHT) && f.has(Field.HOUR);
    if (!knows || hour(f) >= DAY) {
      return now.toLocalDate();
    }
    LocalTime time = LocalTime.of(hour(f), Math.min(f.get(Field.MINUTE, 0), 59));
    if (tense == Tense.FUTURE && time.isBefore(now.toLocalTime())) {
      return now.toLocalDate().plusDays(1);
    }
    boolean before = tense == Tense.PAST && time.isAfter(now.toLocalTime());
    return before ? now.toLocalDate().minusDays(1) : now.toLocalDate();
  }

  private static Value part(Part part, Optional<Period> day) {
    Optional<LocalDate> date = day.flatMap(Period::begin);
    if (part == Part.MIDNIGHT) {
      return date.map(d -> at(d.plusDays(1), LocalTime.MIDNIGHT, "T00:00", -1))
          .orElseGet(() -> Value.open(Timex.Type.TIME, open(day) + "T00:00"));
    }
    String letters = "T" + part.letters;
    return date.map(
            d ->
                Value.of(
                    Timex.Type.TIME,
                    Period.day(d).value() + letters,
                    d.atStartOfDay().plusHours(part.begin),
                    d.atStartOfDay().plusHours(part.until)))
        .orElseGet(() -> Value.open(Timex.Type.TIME, open(day) + letters));
  }

  /** A day that is not known, unless nothing is known of it at all. */
  private static String open(Optional<Period> day) {
    return day.map(Period::value).orElse("");
  }
}
