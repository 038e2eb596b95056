package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Reuse.Change;
import io.github.isnadarabic.reuse.ReuseFinder;
import io.github.isnadarabic.reuse.Sources;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How well copies are told from texts of one subject, and what was changed in them. */
final class ReuseAccuracy implements Accuracy.Layer {
  /** Rise when the layer gets better, and never fall. */
  private static final double COPIES_F1_FLOOR = 1;

  private static final double CHANGES_F1_FLOOR = 0.95;

  private static final String GOLD = "reuse/pairs.txt";
  private static final String COPY = "COPY";
  private static final String NONE = "NONE";

  private Score copies = Score.NONE;
  private Score changes = Score.NONE;
  private final List<String> wrong = new ArrayList<>();

  ReuseAccuracy() {
    GoldLines.lines(GOLD).forEach(this::judge);
  }

  private void judge(String line) {
    String[] parts = line.split("\t", 3);
    List<Reuse> found = trace(parts[1], parts[2]);
    boolean isCopy = !parts[0].equals(NONE);
    int both = isCopy && !found.isEmpty() ? 1 : 0;
    copies = copies.plus(new Score(both, found.size(), isCopy ? 1 : 0));
    List<String> kinds = kinds(found);
    int expected = isCopy && !parts[0].equals(COPY) ? 1 : 0;
    int right = expected == 1 && kinds.contains(parts[0]) ? 1 : 0;
    changes = changes.plus(new Score(right, kinds.size(), expected));
    if (isCopy == found.isEmpty() || right != expected || kinds.size() != expected) {
      wrong.add(parts[0] + ": " + kinds + " " + parts[2]);
    }
  }

  private static List<String> kinds(List<Reuse> found) {
    return found.stream()
        .flatMap(reuse -> reuse.passages().stream())
        .flatMap(passage -> passage.changes().stream())
        .map(Change::kind)
        .map(Enum::name)
        .toList();
  }

  private static List<Reuse> trace(String article, String page) {
    Sources.Candidate candidate =
        new Sources.Candidate(Article.of("article", article), AlignedText.unchanged(article));
    ReuseFinder finder =
        new ReuseFinder(
            words -> {
              float[] novelty = new float[words.size()];
              Arrays.fill(novelty, 1);
              return new Sources.Found(List.of(candidate), novelty);
            });
    try {
      return finder.find(AlignedText.unchanged(page), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "reuse";
  }

  @Override
  public void print(PrintStream out) {
    out.printf("  %-14s %s%n", "copies", copies);
    out.printf("  %-14s %s%n", "changes", changes);
    wrong.forEach(line -> out.println("    " + line));
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("copies F1", copies.f1(), COPIES_F1_FLOOR),
        Figure.atLeast("changes F1", changes.f1(), CHANGES_F1_FLOOR));
  }
}
