package io.github.isnadarabic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the body of a page bears out its headline. It says what stands in the body and what does
 * not, never whether it is so.
 *
 * @param span the headline
 * @param verdict what came of looking for its claims
 * @param bait words that claim nothing and only call to look
 * @param unsupported words that nothing in the body bears out
 * @param support the sentence of the body that settles it, where there is one
 * @param nearest the nearest thing in the body to a claim that it does not bear out
 * @param failures what is wrong with which words
 * @param evidence the rule that decided, and the headline's words that it decided on
 */
public record HeadlineSupport(
    Span span,
    Verdict verdict,
    List<Span> bait,
    List<Span> unsupported,
    Optional<Span> support,
    Optional<Span> nearest,
    List<Failure> failures,
    Evidence evidence)
    implements Annotation {

  /** What came of looking for the headline's claims in the body. */
  public enum Verdict {
    /** All that it claims is there. */
    SUPPORTED,
    /** Its main claim is there, some words are not. */
    PARTLY,
    /** Its main claim is nowhere. */
    UNSUPPORTED,
    /** The body says the opposite. */
    CONTRADICTED
  }

  /** In what way words of a headline are not borne out. */
  public enum FailureKind {
    MISSING_EVENT,
    OTHER_ACTOR,
    OTHER_NUMBER,
    OTHER_TIME,
    /** The body says that it may be, is planned or is wanted. */
    STRONGER_MODALITY,
    /** The body lays it at the door of somebody who is not named, the headline at nobody's. */
    DROPPED_ATTRIBUTION,
    OPPOSITE
  }

  /**
   * Words of a headline that are not borne out.
   *
   * @param span the words
   * @param kind in what way
   */
  public record Failure(Span span, FailureKind kind) {
    public Failure {
      Objects.requireNonNull(span);
      Objects.requireNonNull(kind);
    }
  }

  public HeadlineSupport {
    Objects.requireNonNull(span);
    Objects.requireNonNull(verdict);
    bait = List.copyOf(bait);
    unsupported = List.copyOf(unsupported);
    Objects.requireNonNull(support);
    Objects.requireNonNull(nearest);
    failures = List.copyOf(failures);
    Objects.requireNonNull(evidence);
  }
}
