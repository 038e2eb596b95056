package io.github.isnadarabic.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A form that a word of the lexicon takes in a text, with its clitics.
 *
 * @param text the form, folded
 * @param stem the form without conjunction and preposition, with its article
 * @param and whether a conjunction (و ف) is written with it
 * @param prep the preposition written with it (ب ك ل), or 0
 * @param clitics how many letters the conjunction and the preposition take
 * @param definite whether it carries the article
 * @param senses what it can be, longest names first
 */
record Surface(
    String text,
    String stem,
    boolean and,
    char prep,
    int clitics,
    boolean definite,
    List<Sense> senses) {
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
          WordClass.FUTURE_CUE,
          WordClass.PAST_VERB,
          WordClass.PRESENT_VERB,
          WordClass.NO_VERB);

  /** Whether a time can begin with the word. */
  boolean begins() {
    for (Sense sense : senses) {
      if (!NEVER_FIRST.contains(sense.kind())) {
        return true;
      }
    }
    return false;
  }
}
