package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Reuse.Pair;
import io.github.isnadarabic.model.Reuse.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a passage, cut into what both sides have and what it has alone.
 *
 * @param runs the pieces, in order; together they are the side's text
 */
record PassageText(List<Run> runs) {

  /**
   * A piece.
   *
   * @param text what stands there
   * @param isShared whether the other side has it too
   */
  record Run(String text, boolean isShared) {}

  PassageText {
    runs = List.copyOf(runs);
  }

  static PassageText ofCopy(Passage passage, String text) {
    Cutter cutter = new Cutter(text, passage.copy().start());
    for (Pair pair : passage.words()) {
      cutter.shared(pair.copy().start(), pair.copy().end());
    }
    return cutter.end(passage.copy().end());
  }

  static PassageText ofSource(Passage passage, String text) {
    Cutter cutter = new Cutter(text, passage.source().start());
    for (Pair pair : passage.words()) {
      cutter.shared(pair.source().start(), pair.source().end());
    }
    return cutter.end(passage.source().end());
  }

  private static final class Cutter {
    private final List<Run> runs = new ArrayList<>();
    private final String text;
    private int at;

    Cutter(String text, int from) {
      this.text = text;
      this.at = from;
    }

    void shared(int start, int end) {
      alone(start);
      if (at < end) {
        runs.add(new Run(text.substring(at, end), true));
        at = end;
      }
    }

    /** What stands between two shared runs; spaces and punctuation alone count as shared. */
    private void alone(int end) {
      if (at < end) {
        String between = text.substring(at, end);
        boolean hasWord = between.codePoints().anyMatch(Character::isLetterOrDigit);
        runs.add(new Run(between, !hasWord));
        at = end;
      }
    }

    PassageText end(int end) {
      alone(end);
      return new PassageText(runs);
    }
  }
}
