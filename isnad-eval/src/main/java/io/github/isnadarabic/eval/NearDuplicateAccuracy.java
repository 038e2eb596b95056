package io.github.isnadarabic.eval;

import io.github.isnadarabic.archive.dedup.NearDuplicates;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** How well near-duplicates are told from texts of one subject or with the same boilerplate. */
final class NearDuplicateAccuracy implements Accuracy.Layer {
  /** Rise when the layer gets better, and never fall. */
  private static final double PAIRS_PRECISION_FLOOR = 0.98;

  private static final double PAIRS_RECALL_FLOOR = 1;
  private static final double HEAVY_RECALL_FLOOR = 1;

  private static final String GOLD = "reuse/near-duplicates.txt";
  private static final String HEAVY = "HEAVY";

  /**
   * A text of the gold.
   *
   * @param cluster shared by near-duplicates
   * @param kind how it was made
   */
  private record Text(String cluster, String kind, String text) {
    static Text of(String line) {
      String[] parts = line.split("\t", 3);
      return new Text(parts[0], parts[1], parts[2]);
    }

    boolean isCopyOf(Text other) {
      return cluster.equals(other.cluster);
    }
  }

  private Score pairs = Score.NONE;
  private Score heavy = Score.NONE;
  private final List<String> wrong = new ArrayList<>();

  NearDuplicateAccuracy() {
    try (NearDuplicates found = new NearDuplicates()) {
      List<Text> texts = GoldLines.lines(GOLD).stream().map(Text::of).toList();
      for (Text text : texts) {
        found.add(text.text());
      }
      judge(texts, found.clusters(done -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void judge(List<Text> texts, int... clusters) {
    for (int i = 0; i < clusters.length; i++) {
      for (int k = 0; k < i; k++) {
        judge(texts.get(k), texts.get(i), clusters[k] == clusters[i]);
      }
    }
  }

  private void judge(Text a, Text b, boolean areFound) {
    boolean areCopies = a.isCopyOf(b);
    Score score = new Score(areFound && areCopies ? 1 : 0, areFound ? 1 : 0, areCopies ? 1 : 0);
    pairs = pairs.plus(score);
    if (a.kind().equals(HEAVY) || b.kind().equals(HEAVY)) {
      heavy = heavy.plus(score);
    }
    if (areFound != areCopies) {
      wrong.add(
          areFound + ": " + a.cluster() + " " + a.kind() + ", " + b.cluster() + " " + b.kind());
    }
  }

  @Override
  public String name() {
    return "near-duplicates";
  }

  @Override
  public void print(PrintStream out) {
    out.printf("  %-14s %s%n", "pairs", pairs);
    out.printf("  %-14s %s%n", "heavy", heavy);
    wrong.forEach(line -> out.println("    " + line));
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("precision", pairs.precision(), PAIRS_PRECISION_FLOOR),
        Figure.atLeast("recall", pairs.recall(), PAIRS_RECALL_FLOOR),
        Figure.atLeast("heavy recall", heavy.recall(), HEAVY_RECALL_FLOOR));
  }
}
