package io.github.isnadarabic.headline;

import java.util.List;
import java.util.Optional;

/**
 * How much of a claim each place of the body has: a sentence with what its neighbours fill in, and,
 * for less, what stands elsewhere. Linear in the sentences.
 */
final class Coverage {
  private static final double OTHER_WORDS = 0.9;
  private static final double LOOSE = 0.5;
  private static final double NEAR = 0.9;
  private static final double FAR = 0.5;
  private static final double CORE = 2;
  private static final double HEAD = 0.7;
  private static final double OWN_HEAD = 2;
  private static final double NEIGHBOUR = 0.3;

  private final Claim claim;
  private final List<Passage> passages;
  private final int core;
  private final double[] anywhere;

  /**
   * Over the sentences of a body.
   *
   * @param core the word of the headline where the circumstances of the claim begin
   */
  Coverage(Claim claim, List<Passage> passages, int core) {
    this.claim = claim;
    this.passages = passages;
    this.core = core;
    this.anywhere = new double[claim.terms().size()];
    for (Passage passage : passages) {
      for (int i = 0; i < anywhere.length; i++) {
        anywhere[i] = Math.max(anywhere[i], match(claim.terms().get(i), passage));
      }
    }
  }

  /** 1 for a term in its own word, less in another. */
  private static double match(Term term, Passage passage) {
    if (!passage.has(term)) {
      return 0;
    }
    if (!term.isWord() || (passage.exact() & term.bit()) != 0) {
      return 1;
    }
    return (passage.close() & term.bit()) != 0 ? OTHER_WORDS : LOOSE;
  }

  /** The sentence that says most of the claim; its event weighs more. */
  Optional<Passage> best() {
    int best = -1;
    double most = 0;
    for (int i = 0; i < passages.size(); i++) {
      double score = score(i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(passages.get(best));
  }

  /** How much a sentence says of the claim; its event weighs more. */
  double score(int at) {
    Passage passage = passages.get(at);
    double own = 0;
    double plain = 0;
    for (Term term : claim.terms()) {
      own += weight(term) * match(term, passage);
      plain += term.weight() * match(term, passage);
    }
    double head = claim.predicate().map(term -> match(term, passage)).orElse(0.0);
    double near = share(at) * claim.weight() - plain;
    return own == 0 ? 0 : own + (head == 1 ? OWN_HEAD : head > 0 ? HEAD : 0) + NEIGHBOUR * near;
  }

  /** What stands before the first place or circumstance is what the claim is of. */
  private double weight(Term term) {
    boolean counts = term.from() < core || term.kind() == Term.Kind.NAME;
    return counts ? CORE * term.weight() : term.weight();
  }

  /** The share of the claim's weight that is at its best place. */
  double share() {
    double most = 0;
    for (int i = 0; i < passages.size(); i++) {
      most = Math.max(most, share(i));
    }
    return most;
  }

  /** The share of the claim's weight at a sentence, with what stands near and elsewhere. */
  double share(int at) {
    return share(at, null);
  }

  /** The share of the rest of a claim at a sentence, without one of its terms. */
  double restOf(int at, Term without) {
    return share(at, without);
  }

  /** The same of the sentence alone. */
  double ownRest(int at, Term without) {
    double all = 0;
    double own = 0;
    for (Term term : claim.terms()) {
      boolean counts = !term.equals(without);
      double weight = term.kind() == Term.Kind.NAME ? CORE * term.weight() : term.weight();
      all += counts ? weight : 0;
      own += counts ? weight * match(term, passages.get(at)) : 0;
    }
    return all <= 0 ? 1 : own / all;
  }

  private double share(int at, Term without) {
    double all = claim.weight() - (without == null ? 0 : without.weight());
    double weight = 0;
    for (int i = 0; i < anywhere.length; i++) {
      Term term = claim.terms().get(i);
      if (term.equals(without)) {
        continue;
      }
      double here = match(term, passages.get(at));
      double near = Math.max(match(term, at - 1), match(term, at + 1));
      weight += term.weight() * Math.max(here, Math.max(NEAR * near, FAR * anywhere[i]));
    }
    return all <= 0 ? 1 : weight / all;
  }

  private double match(Term term, int at) {
    return at >= 0 && at < passages.size() ? match(term, passages.get(at)) : 0;
  }
}
