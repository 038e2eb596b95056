package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Span;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often the verdict on a headline is right, and the sentence that settles it.
 *
 * <p>A block of the gold is a body, {@code ===} and a line for each headline: {@code verdict |
 * unsupported words | first words of the sentence | headline}; {@code -} where there is none.
 */
final class HeadlineAccuracy implements Accuracy.Layer {
  private static final double VERDICT_FLOOR = 97;
  private static final double SENTENCE_FLOOR = 95;
  private static final double PARAPHRASED_VERDICT_FLOOR = 73;
  private static final double PARAPHRASED_SENTENCE_FLOOR = 88;

  private final String name;
  private final double verdictFloor;
  private final double sentenceFloor;
  private final Articles articles = new Articles();
  private final List<String> misses = new ArrayList<>();
  private int headlines;
  private int verdicts;
  private int sentences;
  private int found;

  private HeadlineAccuracy(String name, String file, double verdictFloor, double sentenceFloor) {
    this.name = name;
    this.verdictFloor = verdictFloor;
    this.sentenceFloor = sentenceFloor;
    for (GoldBlock block : GoldBlock.of(file)) {
      block.lines().forEach(line -> add(block.text(), line.split(" \\| ", -1)));
    }
  }

  /** Headlines near to the words of their bodies. */
  static HeadlineAccuracy plain() {
    return new HeadlineAccuracy("headline", "headline/pairs.txt", VERDICT_FLOOR, SENTENCE_FLOOR);
  }

  /** Headlines that say it in other words. */
  static HeadlineAccuracy paraphrased() {
    return new HeadlineAccuracy(
        "headline in other words",
        "headline/paraphrases.txt",
        PARAPHRASED_VERDICT_FLOOR,
        PARAPHRASED_SENTENCE_FLOOR);
  }

  private void add(String body, String[] fields) {
    String text = fields[3] + "\n" + body;
    HeadlineSupport given = articles.read(text).get(Layer.HEADLINE).get(0);
    headlines++;
    if (given.verdict().name().equals(fields[0])) {
      verdicts++;
    } else {
      misses.add(fields[0] + " → " + given.verdict() + ": " + fields[3]);
    }
    if (!fields[2].equals("-")) {
      sentences++;
      found += isSentence(given, text, fields[2]) ? 1 : 0;
    }
  }

  private static boolean isSentence(HeadlineSupport given, String text, String words) {
    return given.support().map((Span span) -> span.of(text).startsWith(words)).orElse(false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void print(PrintStream out) {
    misses.forEach(miss -> out.println("    " + miss));
    out.printf(Locale.ROOT, "  VERDICT        %5.1f  (%d)%n", verdict(), headlines);
    out.printf(Locale.ROOT, "  SENTENCE       %5.1f  (%d)%n", sentence(), sentences);
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("verdicts", verdict(), verdictFloor),
        Figure.atLeast("sentences", sentence(), sentenceFloor));
  }

  private double verdict() {
    return 100.0 * verdicts / headlines;
  }

  private double sentence() {
    return 100.0 * found / sentences;
  }
}
