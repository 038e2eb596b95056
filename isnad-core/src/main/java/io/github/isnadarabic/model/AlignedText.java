package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * A text in its two states, and the way between them.
 *
 * @param source as the page gives it
 * @param text undone of its disguises
 * @param alignment from the one to the other
 */
public record AlignedText(String source, String text, Alignment alignment) {

  public AlignedText {
    Objects.requireNonNull(source);
    Objects.requireNonNull(text);
    Objects.requireNonNull(alignment);
  }

  /** A text that nothing was done to. */
  public static AlignedText unchanged(String source) {
    return new AlignedText(source, source, Alignment.identity());
  }

  /**
   * The source with the alignment's edits made.
   *
   * @throws IllegalArgumentException if the alignment was made for another text
   */
  public static AlignedText of(String source, Alignment alignment) {
    return new AlignedText(source, alignment.apply(source), alignment);
  }

  /** What the source has where the restored text has {@code span}. */
  public String sourceOf(Span span) {
    return alignment.toSource(span).of(source);
  }
}
