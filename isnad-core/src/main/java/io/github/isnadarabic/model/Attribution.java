package io.github.isnadarabic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim, question, order or promise that the text lays at somebody's door.
 *
 * @param cue the words that do so, with a conjunction, negation or pronoun written with them
 * @param source who said it, as it stands in the text; none where the subject is dropped
 * @param resolvedSource the last full mention of who is meant, where the source is dropped and the
 *     text names somebody
 * @param content what is said, in one stretch or in the parts around the cue
 * @param sourceKind what kind of source it is
 * @param count how many they are, where the text says so
 * @param stance how the source stands to the content
 * @param nestedIn the place in the layer of the attribution whose content holds this one
 * @param anonymity the words that ask for anonymity
 * @param evidence the rule of the cue, and the cue
 */
public record Attribution(
    Span cue,
    Optional<Span> source,
    Optional<Span> resolvedSource,
    List<Span> content,
    SourceKind sourceKind,
    Optional<Integer> count,
    Stance stance,
    Optional<Integer> nestedIn,
    Optional<Span> anonymity,
    Evidence evidence)
    implements Annotation {

  public Attribution {
    Objects.requireNonNull(cue);
    Objects.requireNonNull(source);
    Objects.requireNonNull(resolvedSource);
    content = List.copyOf(content);
    Objects.requireNonNull(sourceKind);
    Objects.requireNonNull(count);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(nestedIn);
    Objects.requireNonNull(anonymity);
    Objects.requireNonNull(evidence);
  }

  /** Where the cue stands: an attribution is in its layer under its cue. */
  @Override
  public Span span() {
    return cue;
  }

  /** The source as written, or else the mention that a dropped one goes back to. */
  public Optional<Span> speaker() {
    return source.or(() -> resolvedSource);
  }
}
