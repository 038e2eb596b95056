package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.restore.Restorer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well disguises are undone, and how often something is changed that is none. */
final class RestoreAccuracy implements Accuracy.Layer {
  /** Rises when the layer gets better, and never falls. */
  private static final double WORDS_F1_FLOOR = 0.94;

  /** Of the lines that must be left alone; falls when the layer gets better, and never rises. */
  private static final int CHANGED_LINES_CEILING = 7;

  private final Restorer restorer = Restorer.standard();
  private final Map<String, Score> words = new TreeMap<>();
  private final Map<String, List<String>> changed = new TreeMap<>();
  private int untouched;

  RestoreAccuracy() {
    for (GoldLines.Case line : GoldLines.of("restore/disguised.txt")) {
      MarkedWords marked = MarkedWords.parse(line.text());
      words.merge(line.group(), marked.score(edits(marked.text())), Score::plus);
    }
    for (GoldLines.Case line : GoldLines.of("restore/untouched.txt")) {
      untouched++;
      if (!edits(line.text()).isEmpty()) {
        changed.computeIfAbsent(line.group(), g -> new ArrayList<>()).add(line.text());
      }
    }
  }

  private List<Edit> edits(String text) {
    return restorer.restore(text).text().alignment().edits();
  }

  private Score all() {
    return words.values().stream().reduce(Score.NONE, Score::plus);
  }

  private int changedLines() {
    return changed.values().stream().mapToInt(List::size).sum();
  }

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public void print(PrintStream out) {
    words.forEach((group, score) -> out.printf("  %-14s %s%n", group, score));
    out.printf("  %-14s %s%n", "all words", all());
    out.printf("  changed lines  %d of %d to be left alone%n", changedLines(), untouched);
    changed.forEach((group, lines) -> lines.forEach(l -> out.printf("    %s: %s%n", group, l)));
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("words F1", all().f1(), WORDS_F1_FLOOR),
        Figure.atMost("changed lines", changedLines(), CHANGED_LINES_CEILING));
  }
}
