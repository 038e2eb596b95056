package io.github.isnadarabic.report;

import io.github.isnadarabic.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** The parts of a span that stand on lines of their own, without space around them. */
final class Lines {
  private Lines() {}

  static List<SourceSpan> of(SourceSpan span, String text) {
    List<SourceSpan> lines = new ArrayList<>();
    int start = span.start();
    while (start < span.end()) {
      int end = start;
      while (end < span.end() && !isBreak(text.charAt(end))) {
        end++;
      }
      add(start, end, text, lines);
      start = end + 1;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void add(int from, int to, String text, List<SourceSpan> lines) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      lines.add(new SourceSpan(start, end));
    }
  }
}
