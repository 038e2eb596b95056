package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * A sentence, or a line that stands like one.
 *
 * @param span its words and marks, without space around them
 * @param kind what kind of line it is
 * @param broken whether it was cut by a line break and is rejoined here
 * @param evidence the rule that ended it
 */
public record Sentence(Span span, Kind kind, boolean broken, Evidence evidence)
    implements Annotation {

  /** The kinds of line. */
  public enum Kind {
    HEADLINE,
    /** A short line between paragraphs. */
    SUBHEADING,
    /** Who wrote it, where. */
    BYLINE,
    SENTENCE,
    /** No part of the story: {@code تم}, {@code اقرأ أيضا}. */
    FURNITURE
  }

  public Sentence {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(evidence);
  }
}
