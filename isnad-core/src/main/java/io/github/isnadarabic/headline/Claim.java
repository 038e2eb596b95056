package io.github.isnadarabic.headline;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a headline claims.
 *
 * @param part what part it has in the headline
 * @param from its first word
 * @param to after its last word
 * @param terms its terms, in order
 */
record Claim(Part part, int from, int to, List<Term> terms) {

  /** What part a claim has in its headline. */
  enum Part {
    /** What is told. */
    STATEMENT,
    /** When, where or why it was. */
    ADJUNCT,
    /** Who speaks, where it is: before a colon. */
    LABEL,
    /** A question or a theme, that claims nothing. */
    TOPIC
  }

  Claim {
    terms = List.copyOf(terms);
  }

  /** The event that the claim is about: its verb, else the first noun of an event. */
  Optional<Term> head() {
    return terms.stream()
        .filter(term -> term.kind() == Term.Kind.DEED)
        .findFirst()
        .or(() -> terms.stream().filter(Term::isEvent).findFirst());
  }

  /** The weight of the terms in a mask. */
  double weight(long mask) {
    double weight = 0;
    for (Term term : terms) {
      weight += (mask & term.bit()) == 0 ? 0 : term.weight();
    }
    return weight;
  }

  double weight() {
    return weight(-1L);
  }

  List<Term> missing(long mask) {
    return terms.stream().filter(term -> (mask & term.bit()) == 0).toList();
  }
}
