package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * A sign that a page is a damaged copy of something.
 *
 * @param kind what sign
 * @param span the words that show it
 * @param evidence the rule that found it, and the words it decided on
 */
public record Damage(Kind kind, Span span, Evidence evidence) implements Annotation {

  /** The signs. */
  public enum Kind {
    /** The body begins inside a sentence: its first words. */
    CUT_START,
    /** The body stops inside a sentence: its last words. */
    CUT_END,
    /** Somebody speaks as if known and was never introduced. */
    DANGLING_SOURCE,
    /** A line break inside a sentence: the words on both sides. */
    BROKEN_PARAGRAPH,
    /** A paragraph that has lost the marks between its sentences or around its quotations. */
    LOST_PUNCTUATION,
    /** Two words fused because the mark between them is gone. */
    LOST_SEPARATOR,
    /** A quotation that closes and was never opened. */
    ORPHAN_QUOTE,
    /** The body begins with a pronoun that has nobody before it. */
    ORPHAN_PRONOUN,
    /** Another story begins in the middle. */
    SPLICED,
    /** A paragraph that stands there twice. */
    PADDING
  }

  public Damage {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(evidence);
  }
}
