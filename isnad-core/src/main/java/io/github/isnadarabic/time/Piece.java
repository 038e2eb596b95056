package io.github.isnadarabic.time;

/**
 * An expression that was read from some tokens.
 *
 * @param meaning what it says
 * @param from its first token
 * @param end the token after; 0 where nothing was read
 * @param rule the rule that read it
 */
record Piece(Meaning meaning, int from, int end, String rule) {
  static final Piece NONE = new Piece(Fields.NONE, 0, 0, "");

  boolean is() {
    return end > 0;
  }

  Fields fields() {
    return meaning instanceof Fields fields ? fields : Fields.NONE;
  }

  Piece orLonger(Piece other) {
    return other.end > end ? other : this;
  }
}
