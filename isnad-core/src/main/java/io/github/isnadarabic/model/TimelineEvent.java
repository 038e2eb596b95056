package io.github.isnadarabic.model;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Something that a text tells with a time.
 *
 * @param at when it begins, as far as the text says
 * @param value the TIMEX3 value of when
 * @param clause the words around the time: who did what
 * @param sentence the sentence that the clause is of
 * @param time the words for the time
 * @param stated whether the text states the time; if not, it was computed from what it states
 */
public record TimelineEvent(
    LocalDateTime at, String value, Span clause, Span sentence, Span time, boolean stated) {

  public TimelineEvent {
    Objects.requireNonNull(at);
    Objects.requireNonNull(value);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(time);
  }
}
