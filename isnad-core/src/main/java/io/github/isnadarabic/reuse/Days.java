package io.github.isnadarabic.reuse;

import io.github.isnadarabic.model.Reuse.Direction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days of publication, as archives and pages give them, and what they tell. Thread-safe. */
final class Days {
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private static final int ISO_LENGTH = 10;

  private Days() {}

  /** Who copied from whom. */
  static Direction direction(Optional<String> page, Optional<String> article) {
    Optional<LocalDate> copied = page.flatMap(Days::day);
    Optional<LocalDate> archived = article.flatMap(Days::day);
    if (copied.isEmpty() || archived.isEmpty() || copied.equals(archived)) {
      return Direction.UNKNOWN;
    }
    return archived.get().isBefore(copied.get()) ? Direction.FROM_SOURCE : Direction.TO_SOURCE;
  }

  /** ISO 8601, also with a time of day, or day/month/year; anything else is no day. */
  static Optional<LocalDate> day(String written) {
    String day = written.strip();
    try {
      return Optional.of(
          day.indexOf('/') >= 0
              ? LocalDate.parse(day, DAY_FIRST)
              : LocalDate.parse(day.substring(0, Math.min(ISO_LENGTH, day.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
