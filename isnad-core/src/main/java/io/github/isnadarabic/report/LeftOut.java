package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Reuse.Pair;
import io.github.isnadarabic.model.Reuse.Passage;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source has before words that the copy takes for granted: its beginning, where the copy
 * begins in the middle of it, and what stands before a claim whose speaker the copy never names.
 *
 * @param words the words of the copy
 * @param before what the source has before them
 */
record LeftOut(String words, String before) {
  private static final int LONGEST = 400;
  private static final int FIRST_WORDS = 40;

  static List<LeftOut> of(Report report, Reuse reuse) {
    List<LeftOut> found = new ArrayList<>();
    Passage first = reuse.passages().get(0);
    String opening = beginning(first.copy(), report.text());
    before(reuse, first.source().start()).ifPresent(b -> found.add(new LeftOut(opening, b)));
    for (Attribution attribution : report.found(Layer.ATTRIBUTIONS)) {
      if (attribution.speaker().isEmpty()) {
        place(reuse, attribution.cue())
            .filter(at -> at != first.source().start())
            .flatMap(at -> before(reuse, at))
            .ifPresent(b -> found.add(new LeftOut(attribution.cue().of(report.text()), b)));
      }
    }
    return found;
  }

  private static String beginning(Span passage, String text) {
    int end = Math.min(passage.end(), passage.start() + FIRST_WORDS);
    int space = text.lastIndexOf(' ', end);
    return text.substring(passage.start(), space > passage.start() ? space : end);
  }

  /** Where the source has the words. */
  private static Optional<Integer> place(Reuse reuse, Span words) {
    for (Passage passage : reuse.passages()) {
      for (Pair pair : passage.words()) {
        if (pair.copy().contains(words)) {
          int offset = words.start() - pair.copy().start();
          return Optional.of(Math.min(pair.source().start() + offset, pair.source().end()));
        }
      }
    }
    return Optional.empty();
  }

  /** What was dropped of the source right before a place, cut to its last words. */
  private static Optional<String> before(Reuse reuse, int place) {
    return reuse.dropped().stream()
        .filter(span -> span.end() <= place)
        .reduce((a, b) -> b)
        .filter(span -> place - span.end() < LONGEST)
        .map(span -> end(span, reuse.source().text()));
  }

  private static String end(SourceSpan span, String text) {
    int start = Math.max(span.start(), span.end() - LONGEST);
    return (start > span.start() ? "…" : "") + text.substring(start, span.end());
  }
}
