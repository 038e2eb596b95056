package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Timex;
import java.util.List;

/**
 * A sentence of the body, and what of the headline it has.
 *
 * @param span where it stands
 * @param from its first word
 * @param to after its last word
 * @param mask the terms that it has
 * @param exact the terms of which it has the stem itself
 * @param close the terms of which it has a word of the same kind, or from which it follows
 * @param opposed the terms of which it has an opposite
 * @param sided the terms of which it has the word itself or one of the same side; only the word
 *     itself where the sentence begins with the opposite: {@code نفى …، مؤكدا}
 * @param hits its words that are terms, in order
 * @param numbers the numbers in it
 * @param times the times in it
 */
record Passage(
    Span span,
    int from,
    int to,
    long mask,
    long exact,
    long close,
    long opposed,
    long sided,
    List<Hit> hits,
    List<Double> numbers,
    List<Timex> times) {

  /**
   * A word of the body that is one or more of the headline's terms.
   *
   * @param at the word
   * @param mask the terms
   * @param exact the terms whose stem it has
   * @param close the terms of whose kind it is
   * @param opposed the terms whose opposite it is
   */
  record Hit(int at, long mask, long exact, long close, long opposed) {}

  Passage {
    hits = List.copyOf(hits);
    numbers = List.copyOf(numbers);
    times = List.copyOf(times);
  }

  boolean has(Term term) {
    return (mask & term.bit()) != 0;
  }

  boolean isClose(Term term) {
    return (close & term.bit()) != 0;
  }

  /** The words that are of the term's kind. */
  List<Integer> closePlaces(Term term) {
    return hits.stream().filter(hit -> (hit.close() & term.bit()) != 0).map(Hit::at).toList();
  }

  /** The words that are an opposite of the term. */
  List<Integer> opposedPlaces(Term term) {
    return hits.stream().filter(hit -> (hit.opposed() & term.bit()) != 0).map(Hit::at).toList();
  }

  /** The words that have the term's stem itself. */
  List<Integer> exactPlaces(Term term) {
    return hits.stream().filter(hit -> (hit.exact() & term.bit()) != 0).map(Hit::at).toList();
  }

  /** The words that have the term's stem; where none has, those that are it otherwise. */
  List<Integer> ownPlaces(Term term) {
    List<Integer> own = exactPlaces(term);
    return own.isEmpty() ? places(term) : own;
  }

  /** The words that are the term. */
  List<Integer> places(Term term) {
    return hits.stream().filter(hit -> (hit.mask() & term.bit()) != 0).map(Hit::at).toList();
  }
}
