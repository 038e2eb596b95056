package io.github.isnadarabic.headline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sentences that tell of a claim's event, the one that says most of the claim first. */
final class Tellings {
  private static final double LEAST_OWN = 0.18;
  private static final double LEAST = 0.4;
  private static final double NEARLY = 0.88;
  private static final double WELL = 0.55;
  private static final double DENIED = 0.3;
  private static final double MOST = 0.8;
  private static final double MORE = 0.1;

  /**
   * A sentence that tells of the event.
   *
   * @param at its place among the sentences
   * @param passage the sentence
   * @param told how it tells of it
   * @param exact whether in the headline's own word
   * @param score how much of the claim it says
   * @param rest the share of the rest of the claim that is there or near
   * @param own the share that is in the sentence itself
   */
  record Telling(
      int at, Passage passage, Told told, boolean exact, double score, double rest, double own) {}

  private final List<Telling> best;

  private Tellings(List<Telling> best) {
    this.best = best;
  }

  static Tellings of(Term head, List<Passage> passages, Coverage coverage, Contexts contexts) {
    List<Telling> all = new ArrayList<>();
    boolean presupposed = false;
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      presupposed |= isPresupposed(passage, head, contexts) && coverage.restOf(at, head) >= MOST;
      if (passage.isClose(head)
          && coverage.ownRest(at, head) >= LEAST_OWN
          && coverage.restOf(at, head) >= LEAST) {
        all.add(
            new Telling(
                at,
                passage,
                told(places(passage, head), passage, contexts),
                isExact(passage, head),
                coverage.score(at),
                coverage.restOf(at, head),
                coverage.ownRest(at, head)));
      }
    }
    boolean taken = presupposed;
    all.removeIf(t -> taken && t.told() == Told.DENIED);
    boolean exact = all.stream().anyMatch(t -> t.exact() && t.rest() >= WELL);
    all.removeIf(t -> exact && !t.exact());
    all.sort(Comparator.comparingDouble(Telling::score).reversed());
    double enough = all.isEmpty() ? 0 : NEARLY * all.get(0).score();
    return new Tellings(all.stream().filter(t -> stands(t, all, enough)).toList());
  }

  /** {@code قرار الاستقالة}: spoken of as known, in the headline's own word. */
  private static boolean isPresupposed(Passage passage, Term head, Contexts contexts) {
    List<Integer> places = passage.exactPlaces(head);
    return !places.isEmpty()
        && contexts.isDefinite(places.get(0))
        && told(places, passage, contexts) == Told.SAID;
  }

  /** A denial only where it says more of the claim than what tells of it as a fact. */
  private static boolean stands(Telling telling, List<Telling> all, double enough) {
    if (telling.told() != Told.DENIED) {
      return telling.score() >= enough || telling.told() == Told.SAID;
    }
    double said =
        all.stream().filter(t -> t.told() == Told.SAID).mapToDouble(Telling::own).max().orElse(0);
    double least = telling.exact() ? LEAST_OWN : DENIED;
    return telling.own() >= Math.max(least, said + MORE);
  }

  /** How the first of some places of a sentence is told; as a fact where there is none. */
  static Told told(List<Integer> places, Passage passage, Contexts contexts) {
    return places.isEmpty() ? Told.SAID : contexts.told(Collections.min(places), passage);
  }

  private static List<Integer> places(Passage passage, Term head) {
    List<Integer> exact = passage.exactPlaces(head);
    return exact.isEmpty() ? passage.closePlaces(head) : exact;
  }

  private static boolean isExact(Passage passage, Term head) {
    return (passage.exact() & head.bit()) != 0;
  }

  /** The sentence that tells of it most strongly; none where no sentence tells of it. */
  Optional<Telling> strongest() {
    return best.stream()
        .filter(t -> t.score() >= NEARLY * best.get(0).score())
        .min(Comparator.comparing(Telling::told));
  }
}
