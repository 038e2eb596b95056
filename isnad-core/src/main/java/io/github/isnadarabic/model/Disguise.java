package io.github.isnadarabic.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A word that was disguised: undone, or left as it stands because more than one reading is open.
 *
 * @param span the word in the restored text
 * @param written the word as the page has it
 * @param restored the word undone; the same as {@code written} where it was left alone
 * @param kinds how it was disguised
 * @param candidates the other readings that were weighed, best first
 * @param evidence the rule that decided
 */
public record Disguise(
    Span span,
    String written,
    String restored,
    Set<EditKind> kinds,
    List<String> candidates,
    Evidence evidence)
    implements Annotation {

  public Disguise {
    Objects.requireNonNull(span);
    Objects.requireNonNull(written);
    Objects.requireNonNull(restored);
    Objects.requireNonNull(evidence);
    kinds = Set.copyOf(kinds);
    candidates = List.copyOf(candidates);
  }

  /** Whether the text was changed here. */
  public boolean isUndone() {
    return !written.equals(restored);
  }
}
