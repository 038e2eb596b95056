package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimelineEvent;

/**
 * A clause around the words of a time, cut short at whole words where it is long.
 *
 * @param before what stands before the words
 * @param words the words of the time
 * @param after what stands after them
 */
record Excerpt(String before, String words, String after) {
  private static final int LONGEST = 70;
  private static final String CUT = "…";

  static Excerpt of(TimelineEvent event, String text) {
    Span clause = event.clause();
    Span time = event.time();
    String before = text.substring(Math.min(clause.start(), time.start()), time.start());
    String after = text.substring(time.end(), Math.max(clause.end(), time.end()));
    return new Excerpt(end(before), time.of(text), beginning(after));
  }

  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return space < 0 ? CUT : text.substring(0, space) + CUT;
  }

  private static String end(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - LONGEST);
    return space < 0 ? CUT : CUT + text.substring(space + 1);
  }
}
