package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Stretches of words to show. */
final class Spans {
  private static final int LONGEST = 16;

  private Spans() {}

  /** Spans in order, those put together between which stand only small words. */
  static List<Span> runs(List<Span> spans, Words words) {
    List<Span> runs = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = runs.size() - 1;
      if (last >= 0 && isJoined(runs.get(last), span, words)) {
        runs.set(last, runs.get(last).cover(span));
      } else {
        runs.add(span);
      }
    }
    return runs.stream().map(run -> withPreposition(run, words)).toList();
  }

  private static boolean isJoined(Span one, Span next, Words words) {
    for (int at = words.at(one.end() - 1) + 1; at < words.at(next.start()); at++) {
      if (!words.get(at).isArabic() || !HeadlineWords.isStop(words.key(at))) {
        return false;
      }
    }
    return true;
  }

  /** {@code بسبب الفساد}: the small word before goes with what it governs. */
  private static Span withPreposition(Span run, Words words) {
    int before = words.at(run.start()) - 1;
    boolean governs = HeadlineWords.ADJUNCT.contains(words.key(before));
    return governs ? run.cover(words.get(before).span()) : run;
  }

  /** The densest stretch of a sentence around places in it, none too long. */
  static Span around(List<Integer> places, Passage passage, Words words) {
    if (places.isEmpty()) {
      return passage.span();
    }
    int bestFrom = 0;
    int bestTo = 0;
    for (int i = 0, j = 0; j < places.size(); j++) {
      while (places.get(j) - places.get(i) >= LONGEST) {
        i++;
      }
      if (j - i > bestTo - bestFrom) {
        bestFrom = i;
        bestTo = j;
      }
    }
    return words.span(places.get(bestFrom), places.get(bestTo) + 1);
  }
}
