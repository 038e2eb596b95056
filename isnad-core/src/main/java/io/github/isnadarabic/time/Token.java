package io.github.isnadarabic.time;

/**
 * A word, a number or a mark of the text.
 *
 * @param kind what it is
 * @param start first code unit inside, in the restored text
 * @param end first code unit after
 * @param word what the lexicon knows of a word; null where it knows nothing
 * @param number the value of a number, the code unit of a mark; -1 for a number too long to be one
 */
record Token(Kind kind, int start, int end, Surface word, long number) {
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** A word in another script. */
    FOREIGN
  }

  int length() {
    return end - start;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isMark(String oneOf) {
    return kind == Kind.MARK && oneOf.indexOf((char) number) >= 0;
  }
}
