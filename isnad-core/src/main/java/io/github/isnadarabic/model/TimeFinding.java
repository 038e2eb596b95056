package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * Two things that a text says of time, held against each other.
 *
 * @param kind whether they agree
 * @param check what was compared
 * @param first the one
 * @param second the other; what the finding implies is said of these words
 * @param stated what the text says, as a TIMEX3 value or a name
 * @param computed what follows from the rest of the text; equal where they agree
 * @param evidence the rule that compared, with the words it compared by
 */
public record TimeFinding(
    Kind kind,
    Check check,
    Span first,
    Span second,
    String stated,
    String computed,
    Evidence evidence)
    implements Annotation {

  /** What came of it. */
  public enum Kind {
    AGREEMENT,
    CONTRADICTION,
    /** Nothing is stated: what is computed follows from the text. */
    IMPLICATION
  }

  /** What was compared. */
  public enum Check {
    /** A weekday and its date. */
    WEEKDAY,
    /** Two names of one month. */
    MONTH_NAMES,
    /** A Hijri and a Gregorian day; a day more or less is the sighting of the moon. */
    CALENDARS,
    /** A date and how long before or after an event it is said to be. */
    DISTANCE,
    /** A length and the two ends that it is said of. */
    LENGTH
  }

  public TimeFinding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(check);
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
    Objects.requireNonNull(stated);
    Objects.requireNonNull(computed);
    Objects.requireNonNull(evidence);
  }

  /** Both places and what lies between. */
  @Override
  public Span span() {
    return first.cover(second);
  }
}
