package io.github.isnadarabic.model;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A time that a text names, as TIMEX3 of TimeML (ISO 24617-1) has it.
 *
 * @param span the words that name it, prepositions and clitics before it left outside
 * @param type what kind of time
 * @param value the TIMEX3 value: {@code 2024-11-28}, {@code 2024-12-08TMO}, {@code P4D}, {@code
 *     2016-W45}; digits that the text leaves open are X; a stretch is {@code A/B}, both ends in it;
 *     empty where the time has no value, as on a day that no calendar has
 * @param mod how the value is to be taken
 * @param begin the first instant inside, where it is known
 * @param until the first instant after, where it is known
 * @param anchor what a duration is counted from, where the text tells
 * @param evidence the rule that read it
 */
public record Timex(
    Span span,
    Type type,
    Optional<String> value,
    Optional<Mod> mod,
    Optional<LocalDateTime> begin,
    Optional<LocalDateTime> until,
    Optional<TimeAnchor> anchor,
    Evidence evidence)
    implements Annotation {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The modifiers of TIMEX3. */
  public enum Mod {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
  }

  public Timex {
    Objects.requireNonNull(span);
    Objects.requireNonNull(type);
    Objects.requireNonNull(value);
    Objects.requireNonNull(mod);
    Objects.requireNonNull(begin);
    Objects.requireNonNull(until);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(evidence);
  }

  /** The same time, counted from something that the text tells. */
  public Timex anchoredTo(TimeAnchor found) {
    return new Timex(span, type, value, mod, begin, until, Optional.of(found), evidence);
  }
}
