package io.github.isnadarabic.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a time is resolved against.
 *
 * @param reference when the text was published
 * @param tense of the verb nearby
 * @param told the day that was told of last
 * @param fixed whether that day's year was said in the same sentence
 */
record Context(
    Optional<LocalDateTime> reference, Tense tense, Optional<LocalDate> told, boolean fixed) {

  Optional<LocalDate> today() {
    return reference.map(LocalDateTime::toLocalDate);
  }

  /** The day that sequels count from: what was told last, or else today. */
  Optional<LocalDate> last() {
    return told.isPresent() ? told : today();
  }
}
