package io.github.isnadarabic.segment;

import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;

/** Where the headline ends on a page that does not say so. */
final class Headlines {
  private static final int LONGEST = 30;

  private Headlines() {}

  /** The end of the first line if more follow and it has the shape of a headline; else 0. */
  static int endOfFirstLine(Words words) {
    int at = 0;
    while (at < words.size() && words.get(at).shape() != Shape.BREAK) {
      at++;
    }
    Word last = words.get(at - 1);
    boolean headline = at > 0 && at < words.size() && at <= LONGEST && !last.is('.');
    return headline ? last.span().end() : 0;
  }
}
