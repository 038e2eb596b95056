package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.model.Timex.Mod;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What an expression resolves to.
 *
 * @param type what kind of time
 * @param value in TIMEX3; empty where it has none
 * @param mod how it is to be taken
 * @param begin the first instant inside, where it is known
 * @param until the first instant after
 */
record Value(
    Timex.Type type,
    Optional<String> value,
    Optional<Mod> mod,
    Optional<LocalDateTime> begin,
    Optional<LocalDateTime> until) {

  static Value open(Timex.Type type, String value) {
    Optional<String> said = Optional.of(value).filter(v -> !v.isEmpty());
    return new Value(type, said, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Value of(Timex.Type type, String value, LocalDateTime begin, LocalDateTime until) {
    return new Value(
        type, Optional.of(value), Optional.empty(), Optional.of(begin), Optional.of(until));
  }

  static Value of(Timex.Type type, Period period) {
    return new Value(
        type,
        Optional.of(period.value()).filter(v -> !v.isEmpty()),
        Optional.empty(),
        period.begin().map(day -> day.atStartOfDay()),
        period.until().map(day -> day.atStartOfDay()));
  }

  /** A time that no calendar and no clock has. */
  static Value impossible(Timex.Type type) {
    return open(type, "");
  }

  Value with(Optional<Mod> other) {
    return new Value(type, value, other, begin, until);
  }
}
