package io.github.isnadarabic.segment;

/**
 * A range of words that is read as one paragraph.
 *
 * @param from the first word
 * @param to after the last word
 * @param broken whether it is of several lines that were rejoined
 */
record Paragraph(int from, int to, boolean broken) {

  int length() {
    return to - from;
  }

  Paragraph join(Paragraph next) {
    return new Paragraph(from, next.to, true);
  }
}
