package io.github.isnadarabic.time;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All that a word can be, shared by the forms that clitics give it. Immutable. */
final class Senses {
  private static final Set<WordClass> NEVER_FIRST =
      EnumSet.of(
          WordClass.TO,
          WordClass.IN,
          WordClass.AND,
          WordClass.SINCE,
          WordClass.LASTING,
          WordClass.WHOLE,
          WordClass.EXCEPT,
          WordClass.CORRESPONDING,
          WordClass.WHICH,
          WordClass.NOW,
          WordClass.SAME,
          WordClass.SEQUEL,
          WordClass.HIJRI_MARK,
          WordClass.GREGORIAN_MARK,
          WordClass.MODIFIER,
          WordClass.AFTER_MODIFIER,
          WordClass.ZONE,
          WordClass.AM_PM,
          WordClass.NAMED_THING,
          WordClass.COUNTED,
          WordClass.EVENT,
          WordClass.FUTURE_CUE,
          WordClass.PAST_VERB,
          WordClass.PRESENT_VERB,
          WordClass.NO_VERB);

  private final List<Sense> longestFirst;
  private final Set<WordClass> kinds = EnumSet.noneOf(WordClass.class);
  private final boolean begin;

  Senses(List<Sense> senses) {
    longestFirst =
        senses.stream().sorted(Comparator.comparingInt(sense -> -sense.rest().size())).toList();
    senses.forEach(sense -> kinds.add(sense.kind()));
    begin = !NEVER_FIRST.containsAll(kinds);
  }

  /** Whether it is only a part of names that begin with another word. */
  boolean isEmpty() {
    return longestFirst.isEmpty();
  }

  List<Sense> longestFirst() {
    return longestFirst;
  }

  boolean include(WordClass kind) {
    return kinds.contains(kind);
  }

  /** Whether a time can begin with the word. */
  boolean begin() {
    return begin;
  }
}
