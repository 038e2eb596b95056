package io.github.isnadarabic.pages.html;

/** Bounds the number of tags of a page, and so the memory that its elements take. */
final class TagLimit {
  private TagLimit() {}

  /** The page up to its {@code most}th tag. */
  static String cut(String html, int most) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > most) {
        return html.substring(0, at);
      }
    }
    return html;
  }
}
