package io.github.isnadarabic.report;

/**
 * Characters of a page that act on the screen in place of being seen: control characters, which a
 * terminal obeys, and those that turn the direction of what follows. They are shown by number.
 * Zero-width joiners and direction marks stay: honest text needs them, and they move no letters.
 */
final class HiddenCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private HiddenCharacters() {}

  /** The text with every such character shown as {@code <U+202E>}, line breaks and tabs apart. */
  static String show(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (acts(c)) {
      shown.append(String.format("<U+%04X>", c));
    } else {
      shown.appendCodePoint(isLoneSurrogate(c) ? REPLACEMENT : c);
    }
  }

  private static boolean acts(int c) {
    return turnsDirection(c) || (Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
