package io.github.isnadarabic.time;

/**
 * A form that a word of the lexicon takes in a text, with its clitics.
 *
 * @param text the form, folded
 * @param stem the form without conjunction and preposition, with its article
 * @param and whether a conjunction (و ف) is written with it
 * @param prep the preposition written with it (ب ك ل), or 0
 * @param clitics how many letters the conjunction and the preposition take
 * @param definite whether it carries the article
 * @param senses what it can be
 */
record Surface(
    String text,
    String stem,
    boolean and,
    char prep,
    int clitics,
    boolean definite,
    Senses senses) {

  /** Whether a time can begin with the word. */
  boolean begins() {
    return senses.begin();
  }
}
