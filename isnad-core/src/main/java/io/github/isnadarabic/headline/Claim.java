package io.github.isnadarabic.headline;

import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a headline claims.
 *
 * @param part what part it has in the headline
 * @param from its first word
 * @param to after its last word
 * @param terms its terms, in order
 * @param head the event that it is about
 */
record Claim(Part part, int from, int to, List<Term> terms, Optional<Term> head) {

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

  /** A claim about its verb, or the event that it begins with, or any. */
  static Claim of(Words words, Part part, int from, int to, List<Term> terms) {
    Optional<Term> head =
        told(words, terms)
            .or(() -> decided(words, terms))
            .or(() -> terms.stream().limit(1).filter(Term::isEvent).findFirst())
            .or(() -> terms.stream().filter(term -> term.kind() == Term.Kind.DEED).findFirst())
            .or(() -> terms.stream().filter(Term::isEvent).findFirst());
    return new Claim(part, from, to, terms, head);
  }

  /** The event after a subject and a verb that says little: {@code التعليم تقرر تأجيل}. */
  private static Optional<Term> decided(Words words, List<Term> terms) {
    Optional<Term> light =
        terms.stream()
            .skip(1)
            .filter(term -> term.kind() == Term.Kind.LIGHT)
            .filter(term -> words.get(terms.get(0).from()).isDefinite() || isPresent(words, term))
            .findFirst();
    return light.flatMap(
        verb ->
            terms.stream()
                .filter(term -> term.isEvent() && term.from() > verb.from())
                .findFirst()
                .or(() -> light.filter(v -> isPresent(words, v))));
  }

  private static boolean isPresent(Words words, Term term) {
    return "يت".indexOf(first(words, term)) >= 0;
  }

  /** The verb after a subject that may be an event itself: {@code قلة النوم تسبب}. */
  private static Optional<Term> told(Words words, List<Term> terms) {
    return terms.stream()
        .skip(1)
        .filter(term -> term.kind() == Term.Kind.DEED && isPresent(words, term))
        .filter(term -> words.get(term.from() - 1).isDefinite())
        .findFirst();
  }

  private static char first(Words words, Term term) {
    return words.key(term.from()).charAt(0);
  }

  /** The word that says whether it is so or may be: the event, else a verb that says little. */
  Optional<Term> predicate() {
    return head().or(() -> terms.stream().filter(t -> t.kind() == Term.Kind.LIGHT).findFirst());
  }

  /** Whether a term may be found by a stem. */
  boolean hasStem(String stem) {
    return terms.stream().anyMatch(term -> term.stems().contains(stem));
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

  /** The terms that are words, not numbers or times. */
  long wordBits() {
    return terms.stream()
        .filter(t -> t.kind() != Term.Kind.NUMBER && t.kind() != Term.Kind.TIME)
        .mapToLong(Term::bit)
        .sum();
  }

  List<Term> missing(long mask) {
    return terms.stream().filter(term -> (mask & term.bit()) == 0).toList();
  }
}
