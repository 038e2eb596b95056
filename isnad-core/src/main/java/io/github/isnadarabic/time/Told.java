package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An expression with what it was resolved to.
 *
 * @param piece the expression
 * @param time what it was resolved to
 * @param context what it was resolved against
 * @param earlier whether it is told as having been before what is told (كان قد), so that the story
 *     does not go on from it
 */
record Told(Piece piece, Timex time, Context context, boolean earlier) {

  /** The one day that it names, or that a time of day is on. */
  Optional<LocalDate> day() {
    boolean one = piece.fields().isDay() && !piece.fields().has(Field.EDGE);
    return one ? time.begin().map(LocalDateTime::toLocalDate) : Optional.empty();
  }

  Told with(Timex other) {
    return new Told(piece, other, context, earlier);
  }
}
