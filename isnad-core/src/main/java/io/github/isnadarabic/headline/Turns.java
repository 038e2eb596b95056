package io.github.isnadarabic.headline;

import io.github.isnadarabic.headline.Tellings.Telling;
import io.github.isnadarabic.model.HeadlineSupport.Failure;
import io.github.isnadarabic.model.HeadlineSupport.FailureKind;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the opposite of a claim: its event denied, or done by the one it was done to. */
final class Turns {
  private static final double MOST = 0.6;
  private static final double MORE = 0.08;
  private static final double LEAST_OWN = 0.35;
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
  Optional<Judgement> of(Claim claim, Coverage coverage, Tellings tellings) {
    if (claim.head().isEmpty() || claim.part() != Claim.Part.STATEMENT) {
      return Optional.empty();
    }
    Term head = claim.head().get();
    Optional<Passage> notYet = notYet(claim, head);
    if (notYet.isPresent()) {
      return Optional.of(turned(claim, head, notYet.get(), FailureKind.STRONGER_MODALITY));
    }
    Optional<Telling> told = tellings.strongest();
    Optional<Judgement> opposed = opposed(claim, head, coverage);
    if (opposed.isPresent() || told.isEmpty()) {
      return opposed;
    }
    Passage passage = told.get().passage();
    if (new Roles(words, claim).isSwapped(passage)) {
      return Optional.of(turned(claim, head, passage, FailureKind.OTHER_ACTOR));
    }
    return isTurned(head, claim, told.get())
        ? Optional.of(turned(claim, head, passage, FailureKind.OPPOSITE))
        : Optional.empty();
  }

  /** Denied in the one and told as a fact in the other. */
  private boolean isTurned(Term head, Claim claim, Telling telling) {
    boolean denied = contexts.told(head, claim) == Told.DENIED;
    if (HeadlineWords.isAlleging(words.get(head.from()))) {
      return false;
    }
    return denied
        ? head.kind() == Term.Kind.DEED
            && telling.told() == Told.SAID
            && !contexts.hasNegation(telling.passage())
        : telling.told() == Told.DENIED;
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
  private Optional<Judgement> opposed(Claim claim, Term head, Coverage coverage) {
    double sided = sided(head, coverage);
    int found = -1;
    double most = 0;
    for (int at = 0; at < passages.size(); at++) {
      double rest = coverage.ownRest(at, head);
      if (isOpposed(passages.get(at), head, claim)
          && coverage.restOf(at, head) >= MOST
          && rest >= LEAST_OWN
          && rest > sided + MORE
          && rest > most) {
        found = at;
        most = rest;
      }
    }
    return found < 0
        ? Optional.empty()
        : Optional.of(turned(claim, head, passages.get(found), FailureKind.OPPOSITE));
  }

  /** How much of the rest of the claim stands where its event is told. */
  private double sided(Term head, Coverage coverage) {
    return IntStream.range(0, passages.size())
        .filter(at -> passages.get(at).isClose(head) && !isUndone(passages.get(at), head))
        .mapToDouble(at -> coverage.ownRest(at, head))
        .max()
        .orElse(0);
  }

  /** The opposite comes first in a sentence that has the event in another word alone. */
  private boolean isUndone(Passage passage, Term head) {
    List<Integer> places = passage.closePlaces(head);
    boolean opposed =
        passage.exactPlaces(head).isEmpty()
            && !places.isEmpty()
            && passage.opposedPlaces(head).stream().anyMatch(at -> at < places.get(0));
    return opposed || Tellings.told(places, passage, contexts) == Told.DENIED;
  }

  private boolean isOpposed(Passage passage, Term head, Claim claim) {
    return (passage.opposed() & head.bit()) != 0
        && contexts.told(head, claim) == Told.SAID
        && Tellings.told(passage.opposedPlaces(head), passage, contexts) == Told.SAID;
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
