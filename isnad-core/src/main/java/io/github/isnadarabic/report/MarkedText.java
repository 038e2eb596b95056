package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A stretch of the restored text, cut where disguised words stand in it. */
final class MarkedText {

  /**
   * A piece of the text.
   *
   * @param text what stands there
   * @param disguise the number of the disguised word that it is, counted from 0
   */
  record Run(String text, OptionalInt disguise) {}

  private final Report report;
  private final List<Disguise> disguises;

  MarkedText(Report report) {
    this.report = report;
    this.disguises = report.disguises();
  }

  /** The disguised word of a number. */
  Disguise disguise(int number) {
    return disguises.get(number);
  }

  /** The pieces of a stretch, in order. */
  List<Run> runs(Span stretch) {
    List<Run> runs = new ArrayList<>();
    int at = stretch.start();
    for (int i = firstAfter(at); i < disguises.size(); i++) {
      Span word = disguises.get(i).span();
      if (word.start() >= stretch.end()) {
        break;
      }
      int start = Math.max(at, word.start());
      int end = Math.min(stretch.end(), word.end());
      addPlain(runs, at, start);
      if (start < end) {
        runs.add(new Run(report.text().substring(start, end), OptionalInt.of(i)));
      }
      at = Math.max(at, end);
    }
    addPlain(runs, at, stretch.end());
    return runs;
  }

  /** The first disguised word that ends after {@code at}. */
  private int firstAfter(int at) {
    int low = 0;
    int high = disguises.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (disguises.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addPlain(List<Run> runs, int start, int end) {
    if (start < end) {
      runs.add(new Run(report.text().substring(start, end), OptionalInt.empty()));
    }
  }
}
