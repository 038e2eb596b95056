package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * Words between quotation marks.
 *
 * @param span with the marks
 * @param inner without them
 * @param closed whether the closing mark is there; else it ends with its paragraph
 * @param evidence the pair of marks
 */
public record Quotation(Span span, Span inner, boolean closed, Evidence evidence)
    implements Annotation {

  public Quotation {
    Objects.requireNonNull(span);
    Objects.requireNonNull(inner);
    Objects.requireNonNull(evidence);
  }
}
