package io.github.isnadarabic.model;

/** Something that a step says of a stretch of the restored text, standing off from it. */
public interface Annotation {

  /** Where it stands in the restored text. */
  Span span();

  /** The rule that decided and the words it decided on. */
  Evidence evidence();
}
