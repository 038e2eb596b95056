package io.github.isnadarabic.headline;

import java.util.List;
import java.util.Optional;

/**
 * A word of a headline that the body would have to bear out.
 *
 * @param number its place among the headline's terms: its bit in a mask
 * @param from its first word
 * @param to after its last word
 * @param kind what kind of term
 * @param stems the stems it may be found by
 * @param roots the roots that it may be derived from
 * @param groups its groups in {@link Relations}
 * @param quantity how many, for a number
 * @param time the value of a time
 * @param share the part of a whole that it tells, or 0
 * @param weight how much of the headline it is
 */
record Term(
    int number,
    int from,
    int to,
    Kind kind,
    List<String> stems,
    List<String> roots,
    List<Integer> groups,
    double quantity,
    Optional<String> time,
    double share,
    double weight) {

  /** What a term tells; an event weighs most. */
  enum Kind {
    /** An event told by a finite verb. */
    DEED(2),
    /** An event told by a noun. */
    EVENT(2),
    NAME(1.5),
    THING(1),
    /** A verb or event noun that says little without what it governs. */
    LIGHT(0.5),
    NUMBER(1),
    TIME(0.5);

    final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  Term {
    stems = List.copyOf(stems);
    roots = List.copyOf(roots);
    groups = List.copyOf(groups);
  }

  long bit() {
    return 1L << number;
  }

  /** Whether it is a word, not a number or a time. */
  boolean isWord() {
    return kind != Kind.NUMBER && kind != Kind.TIME;
  }

  /** Whether it says how many: {@code حصيلة}. */
  boolean isToll() {
    return stems.stream().anyMatch(HeadlineWords.TOLL::contains);
  }

  boolean isEvent() {
    return kind == Kind.EVENT || kind == Kind.DEED;
  }
}
