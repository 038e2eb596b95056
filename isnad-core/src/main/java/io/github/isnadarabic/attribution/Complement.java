package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.Frame;

/**
 * How and where the content of a cue begins.
 *
 * @param frame the way it follows
 * @param mark the first word of it, preposition and conjunction included: the source ends before
 * @param start the first word of the content
 * @param end after the content where that is known already (a quotation), else -1
 */
record Complement(Frame frame, int mark, int start, int end) {

  static Complement open(Frame frame, int mark, int start) {
    return new Complement(frame, mark, start, -1);
  }

  boolean isClosed() {
    return end >= 0;
  }

  /** Whether the content is a noun phrase and not a clause or speech. */
  boolean isPhrase() {
    return switch (frame) {
      case CLAUSE, QUOTE, SPEECH, QUESTION, TRANSMIT -> false;
      default -> true;
    };
  }
}
