package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text to a page: the text is the source, as it stands; the first line with text is the
 * headline, each further one is a block.
 */
final class TextPages {
  /** Lines end at these: LF, CR, and Unicode's line and paragraph separators. */
  private static final String ENDS = "\n\r\u2028\u2029";

  /** A page of more lines is no page of news; the places of its lines would fill the memory. */
  private static final int MOST_BLOCKS = 1_000_000;

  private TextPages() {}

  /** The page of a text that is not blank. */
  static Page page(String id, String text, Provenance provenance, List<Problem> met) {
    List<SourceSpan> lines = lines(text);
    List<Problem> problems = new ArrayList<>(met);
    if (lines.size() > MOST_BLOCKS) {
      problems.add(Problem.of(Code.TOO_LARGE, "only the first lines are read"));
    }
    Optional<SourceSpan> headline = lines.stream().findFirst();
    List<SourceSpan> blocks = lines.subList(Math.min(1, lines.size()), lines.size());
    problems.addAll(Problems.ofContent(text, headline, blocks));
    return new Page(id, text, headline, Optional.empty(), blocks, provenance, problems);
  }

  private static List<SourceSpan> lines(String text) {
    List<SourceSpan> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && lines.size() <= MOST_BLOCKS; i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        addStripped(lines, text, start, i);
        start = i + 1;
      }
    }
    return lines;
  }

  private static void addStripped(List<SourceSpan> lines, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isWhite(text.charAt(start))) {
      start++;
    }
    while (start < end && isWhite(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      lines.add(new SourceSpan(start, end));
    }
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
