package io.github.isnadarabic.pages.html;

import java.util.Arrays;

/**
 * One line of text as it is gathered: white space, no-break space too, becomes one space, and none
 * at the ends; every other character stays, visible or not.
 */
final class Line {
  private char[] text = new char[256];
  private int length;
  private int linked;
  private boolean gap;

  void append(String more, boolean inLink) {
    int before = length;
    if (length + more.length() >= text.length) {
      text = Arrays.copyOf(text, (length + more.length()) * 2);
    }
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i));
    }
    linked += inLink ? length - before : 0;
  }

  private void append(char c) {
    if (isWhite(c)) {
      gap = length > 0;
      return;
    }
    if (gap) {
      text[length++] = ' ';
      gap = false;
    }
    text[length++] = c;
  }

  private static boolean isWhite(char c) {
    return c <= ' ' ? c != 0 : isWideWhite(c);
  }

  /** Most text is Arabic, below U+1680, so that is asked first. */
  private static boolean isWideWhite(char c) {
    return c < '\u1680' ? c == '\u00A0' || c == '\u0085' : Character.isSpaceChar(c);
  }

  /** The line of a text that came from elsewhere than the page's own text. */
  static String of(String text) {
    Line line = new Line();
    line.append(text, false);
    return line.text();
  }

  String text() {
    return since(0);
  }

  /** What was appended after the first so many characters. */
  String since(int position) {
    int from = position > 0 && position < length && text[position] == ' ' ? position + 1 : position;
    return new String(text, from, length - from);
  }

  int length() {
    return length;
  }

  /** How many of the characters came from links. */
  int linked() {
    return linked;
  }

  boolean isEmpty() {
    return length == 0;
  }

  void clear() {
    length = 0;
    linked = 0;
    gap = false;
  }

  /** Takes back a link: all that was appended after the first so many characters. */
  void takeBack(int position) {
    linked -= length - position;
    length = position;
  }
}
