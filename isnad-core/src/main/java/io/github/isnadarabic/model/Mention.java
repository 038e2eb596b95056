package io.github.isnadarabic.model;

import java.util.List;
import java.util.Objects;

/**
 * Somebody or something named.
 *
 * @param span the whole mention, titles and offices included
 * @param kind what is named
 * @param head the name itself, or the noun that stands for it
 * @param group mentions with the same number name the same
 * @param name the fullest name of the group
 * @param titles titles and offices, in the order of the text
 * @param evidence the rule that found it
 */
public record Mention(
    Span span, Kind kind, Span head, int group, String name, List<String> titles, Evidence evidence)
    implements Annotation {

  /** What is named. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }

  public Mention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(head);
    Objects.requireNonNull(name);
    Objects.requireNonNull(evidence);
    titles = List.copyOf(titles);
  }
}
