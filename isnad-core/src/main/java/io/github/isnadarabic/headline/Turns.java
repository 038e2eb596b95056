package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.HeadlineSupport.Failure;
import io.github.isnadarabic.model.HeadlineSupport.FailureKind;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.Optional;

/** Finds the opposite of a claim: its event denied, or done by the one it was done to. */
final class Turns {
  private static final double ABOUT = 0.4;

  private final Words words;
  private final List<Passage> passages;
  private final Contexts contexts;

  Turns(Words words, List<Passage> passages, Contexts contexts) {
    this.words = words;
    this.passages = passages;
    this.contexts = contexts;
  }

  /** The judgement that the body says the opposite; none where it does not. */
  Optional<Judgement> of(Claim claim) {
    if (claim.head().isEmpty() || claim.part() != Claim.Part.STATEMENT) {
      return Optional.empty();
    }
    Term head = claim.head().get();
    List<Passage> about =
        passages.stream()
            .filter(p -> p.has(head) && claim.weight(p.mask()) >= ABOUT * claim.weight())
            .toList();
    if (about.isEmpty()) {
      return Optional.empty();
    }
    if (about.stream().allMatch(p -> isTurned(head, p))) {
      return Optional.of(turned(claim, head, about.get(0), FailureKind.OPPOSITE));
    }
    return Optional.empty();
  }

  private boolean isTurned(Term head, Passage passage) {
    boolean negated = contexts.isNegated(head);
    List<Integer> places = passage.places(head);
    return !places.isEmpty()
        && places.stream().allMatch(at -> contexts.isNegated(at, passage) != negated);
  }

  private Judgement turned(Claim claim, Term head, Passage passage, FailureKind kind) {
    Span span = words.span(head.from(), claim.to());
    return new Judgement(
        claim, Verdict.CONTRADICTED, Optional.of(passage), Optional.empty(), List.of(span),
        List.of(new Failure(span, kind)), "headline/" + kind.name().toLowerCase(java.util.Locale.ROOT));
  }
}
