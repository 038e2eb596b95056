package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;

/**
 * A half-open range of words.
 *
 * @param from the first word
 * @param to after the last word
 */
record Range(int from, int to) {
  private static final String OUTER = "،,:؛;.؟?!«»“”\"„()[]-–—…‹›🔴";

  /** Beyond this no mark is looked for: a range may be as long as the text. */
  private static final int LONGEST = 300;

  private static final String KEPT = "؟?!)]";

  boolean isEmpty() {
    return to <= from;
  }

  int length() {
    return to - from;
  }

  boolean holds(int at) {
    return from <= at && at < to;
  }

  Span span(Words words) {
    return words.span(from, to);
  }

  /** Without marks and line breaks at its ends; a quotation stays whole. */
  Range trimmed(Words words) {
    int start = from;
    int end = to;
    while (start < end && isOuter(words, start, "")) {
      start++;
    }
    while (end > start && isOuter(words, end - 1, KEPT)) {
      end--;
    }
    return balanced(words, start, end);
  }

  private static boolean isOuter(Words words, int at, String kept) {
    String form = words.get(at).form();
    Shape shape = words.get(at).shape();
    return shape == Shape.BREAK
        || (shape == Shape.MARK && OUTER.contains(form) && !kept.contains(form));
  }

  /** Takes back a closing mark whose opening mark is inside. */
  private static Range balanced(Words words, int start, int end) {
    if (end - start > LONGEST) {
      return new Range(start, end);
    }
    int open = 0;
    for (int at = start; at < end; at++) {
      open += balance(words.get(at).form());
    }
    boolean closes = open > 0 && balance(words.get(end).form()) < 0;
    return new Range(start, closes ? end + 1 : end);
  }

  private static int balance(String form) {
    return switch (form) {
      case "«", "“", "„" -> 1;
      case "»", "”" -> -1;
      default -> 0;
    };
  }
}
