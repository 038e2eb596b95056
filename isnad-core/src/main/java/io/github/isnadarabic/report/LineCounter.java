package io.github.isnadarabic.report;

/** Finds lines and columns of a text, from its beginning to its end. */
final class LineCounter {
  private final String text;
  private int line = 1;
  private int lineStart;
  private int at;

  LineCounter(String text) {
    this.text = text;
  }

  /**
   * The place of an offset, as {@code line:column (offset)}.
   *
   * @param offset not before the one asked for last
   */
  String at(int offset) {
    for (; at < offset; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
    return line + ":" + (offset - lineStart + 1) + " (" + offset + ")";
  }
}
