package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * What a duration is counted from, and where counting leads.
 *
 * @param span the words that name the event or the time that is counted from
 * @param date the day that counting leads to, ISO 8601
 */
public record TimeAnchor(Span span, String date) {

  public TimeAnchor {
    Objects.requireNonNull(span);
    Objects.requireNonNull(date);
  }
}
