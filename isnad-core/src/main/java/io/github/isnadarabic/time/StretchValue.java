package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Resolves a stretch: both ends, the last one after the first. */
final class StretchValue {
  private StretchValue() {}

  static Value of(Stretch stretch, Context context) {
    Value first = Resolver.fields(stretch.first(), context);
    Value last = Resolver.fields(stretch.last(), after(stretch, first, context));
    Timex.Type type = first.type() == Timex.Type.TIME ? Timex.Type.TIME : Timex.Type.DATE;
    if (first.value().isEmpty() || last.value().isEmpty()) {
      return Value.impossible(type);
    }
    String value = first.value().get() + "/" + last.value().get();
    Optional<LocalDateTime> until = type == Timex.Type.TIME ? last.begin() : last.until();
    boolean known = first.begin().isPresent() && until.isPresent();
    if (!known) {
      return Value.open(type, value);
    }
    return until.get().isBefore(first.begin().get())
        ? turned(stretch, first, context, type)
        : Value.of(type, value, first.begin().get(), until.get());
  }

  /** The last end is on or after the first, however the tense would have it. */
  private static Context after(Stretch stretch, Value first, Context context) {
    boolean open = !stretch.last().hasAny(Field.YEAR, Field.OFFSET_UNIT, Field.DIRECTION);
    boolean dated = first.type() == Timex.Type.DATE && first.begin().isPresent();
    return open && dated
        ? new Context(first.begin(), Tense.FUTURE, Optional.empty(), false)
        : context;
  }

  /**
   * The first end was taken too late, or the last lies before it: the first is counted back from
   * the last where the text leaves it open.
   */
  private static Value turned(Stretch stretch, Value first, Context context, Timex.Type type) {
    if (type == Timex.Type.TIME) {
      return overMidnight(stretch, first, context);
    }
    Value last = Resolver.fields(stretch.last(), context);
    LocalDate day = last.begin().orElseThrow().toLocalDate();
    boolean open = !stretch.first().hasAny(Field.YEAR, Field.OFFSET_UNIT);
    if (!open) {
      return Value.impossible(type);
    }
    Context back =
        new Context(Optional.of(day.atStartOfDay()), Tense.PAST, Optional.empty(), false);
    Value before = Resolver.fields(stretch.first(), back);
    return before.begin().isEmpty()
        ? Value.impossible(type)
        : Value.of(
            type,
            before.value().orElse("") + "/" + last.value().orElse(""),
            before.begin().get(),
            last.until().orElseThrow());
  }

  /** {@code من العاشرة مساء حتى الثانية صباحا}. */
  private static Value overMidnight(Stretch stretch, Value first, Context context) {
    Value last = Resolver.fields(stretch.last(), context);
    LocalDateTime end = last.begin().orElseThrow().plusDays(1);
    String value =
        Period.day(end.toLocalDate()).value() + Clocks.format(end.getHour(), end.getMinute(), -1);
    return Value.of(
        Timex.Type.TIME, first.value().orElse("") + "/" + value, first.begin().orElseThrow(), end);
  }
}
