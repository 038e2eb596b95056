package io.github.isnadarabic.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An article as it was archived.
 *
 * @param id names it; one archive holds one article of a name
 * @param title its headline
 * @param text its body as it was given; source spans of passages are of this text
 * @param date the day of publication as it was written, which need not be a date
 * @param outlet who published it
 * @param url where it was published
 */
public record Article(
    String id,
    Optional<String> title,
    String text,
    Optional<String> date,
    Optional<String> outlet,
    Optional<String> url) {

  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(date);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(url);
  }

  /** An article of which nothing is known but its text. */
  public static Article of(String id, String text) {
    return new Article(
        id, Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
