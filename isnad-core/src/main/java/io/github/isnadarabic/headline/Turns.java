package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.HeadlineSupport.Failure;
import io.github.isnadarabic.model.HeadlineSupport.FailureKind;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the opposite of a claim: its event denied, or done by the one it was done to. */
final class Turns {
  private static final double ABOUT = 0.5;
  private static final double MOST = 0.6;
  private static final double SOME = 0.4;

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
            .filter(
                p ->
                    (p.exact() & head.bit()) != 0
                        && claim.weight(p.mask()) >= ABOUT * claim.weight())
            .toList();
    Optional<Passage> notYet = notYet(claim, head);
    if (notYet.isPresent()) {
      return Optional.of(turned(claim, head, notYet.get(), FailureKind.STRONGER_MODALITY));
    }
    if (about.isEmpty()) {
      return opposed(claim, head);
    }
    if (about.stream().allMatch(p -> new Roles(words, claim).isSwapped(p))) {
      return Optional.of(turned(claim, head, about.get(0), FailureKind.OTHER_ACTOR));
    }
    if (about.stream().allMatch(p -> isTurned(head, p))) {
      return Optional.of(turned(claim, head, about.get(0), FailureKind.OPPOSITE));
    }
    return Optional.empty();
  }

  /** A sentence that has the event as not yet come, where no other has it as come. */
  private Optional<Passage> notYet(Claim claim, Term head) {
    if (contexts.isNegated(head) || contexts.isWeak(head, claim)) {
      return Optional.empty();
    }
    List<Passage> told =
        passages.stream()
            .filter(p -> p.has(head) && claim.weight(p.mask()) >= SOME * claim.weight())
            .toList();
    boolean come =
        told.stream()
            .filter(p -> p.ownPlaces(head).stream().noneMatch(isNotYet(p)))
            .anyMatch(p -> p.ownPlaces(head).stream().anyMatch(isCome(p)));
    return come
        ? Optional.empty()
        : told.stream().filter(p -> p.places(head).stream().anyMatch(isNotYet(p))).findFirst();
  }

  private Predicate<Integer> isNotYet(Passage passage) {
    return at -> HeadlineWords.isNotYet(words, at, passage.from(), passage.to());
  }

  private Predicate<Integer> isCome(Passage passage) {
    return at ->
        !HeadlineWords.isNotYet(words, at, passage.from(), passage.to())
            && !HeadlineWords.isToCome(words, at, passage.from());
  }

  /** Another event, that can't be together with the claim's, is told of more of the same. */
  private Optional<Judgement> opposed(Claim claim, Term head) {
    double rest = claim.weight() - head.weight();
    double sided =
        passages.stream()
            .filter(p -> (p.sided() & head.bit()) != 0)
            .mapToDouble(p -> rest(claim, p, head))
            .max()
            .orElse(0);
    return passages.stream()
        .filter(p -> (p.opposed() & head.bit()) != 0 && rest > 0)
        .filter(p -> rest(claim, p, head) >= MOST * rest && rest(claim, p, head) > sided)
        .findFirst()
        .map(passage -> turned(claim, head, passage, FailureKind.OPPOSITE));
  }

  /** What a sentence has of a claim beside its event. */
  private static double rest(Claim claim, Passage passage, Term head) {
    return claim.weight(passage.mask() & ~head.bit());
  }

  private boolean isTurned(Term head, Passage passage) {
    boolean negated = contexts.isNegated(head);
    if (HeadlineWords.isAlleging(words.get(head.from()))) {
      return false;
    }
    List<Integer> places = passage.exactPlaces(head);
    if (places.isEmpty() || (negated && contexts.hasNegation(passage))) {
      return false;
    }
    return places.stream()
        .allMatch(
            at -> contexts.isNegated(at, passage) != negated && !contexts.isAlleged(at, passage));
  }

  private Judgement turned(Claim claim, Term head, Passage passage, FailureKind kind) {
    Span span = words.span(head.from(), claim.to());
    return new Judgement(
        claim,
        Verdict.CONTRADICTED,
        Optional.of(passage),
        Optional.empty(),
        List.of(span),
        List.of(new Failure(span, kind)),
        "headline/" + kind.name().toLowerCase(java.util.Locale.ROOT));
  }
}
