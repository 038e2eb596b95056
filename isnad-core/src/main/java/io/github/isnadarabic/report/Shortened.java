package io.github.isnadarabic.report;

/** Text of the page where there is no room for all of it. */
final class Shortened {
  private Shortened() {}

  /** The text, or its first whole words and an ellipsis if it is longer than {@code longest}. */
  static String of(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    return text.substring(0, space > 0 ? space : longest) + " …";
  }
}
