package io.github.isnadarabic.bench;

import io.github.isnadarabic.archive.dedup.NearDuplicates;
import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How the time for near-duplicates grows with the corpus: articles of 150 words drawn as frequent
 * as they are in Arabic, one in ten a copy with words exchanged. Arguments: sizes. A growth is no
 * benchmark of JMH's kind: each size is run once, after a small one.
 */
public final class DedupGrowth {
  private static final int WORDS = 150;
  private static final int COPIED_ONE_IN = 10;
  private static final int EXCHANGED_ONE_IN = 12;

  /** Time of the processor: who else uses it does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Random random = new Random(1);
  private final Lexicon lexicon = LanguageModel.standard().lexicon();
  private final double[] upTo = new double[lexicon.size()];

  private DedupGrowth() {
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += lexicon.count(i);
      upTo[i] = sum;
    }
  }

  /** Prints articles a second for each size. */
  public static void main(String... sizes) throws IOException {
    PrintStream out = System.out;
    new DedupGrowth().measure(5_000);
    for (String size : sizes) {
      out.println(new DedupGrowth().measure(Integer.parseInt(size)));
    }
  }

  private String measure(int size) throws IOException {
    List<String> texts = compose(size);
    try (NearDuplicates articles = new NearDuplicates()) {
      long begun = CLOCK.getCurrentThreadCpuTime();
      for (String text : texts) {
        articles.add(text);
      }
      long added = CLOCK.getCurrentThreadCpuTime();
      int[] clusters = articles.clusters(done -> {});
      long done = CLOCK.getCurrentThreadCpuTime();
      return String.format(
          "%d articles, %d clusters: %.0f articles/s (adding %.2f s, clusters %.2f s)",
          size,
          Arrays.stream(clusters).distinct().count(),
          size * 1e9 / (done - begun),
          (added - begun) / 1e9,
          (done - added) / 1e9);
    }
  }

  private List<String> compose(int size) {
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      boolean copied = i > 0 && random.nextInt(COPIED_ONE_IN) == 0;
      texts.add(copied ? exchanged(texts.get(random.nextInt(i))) : article());
    }
    return texts;
  }

  private String article() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(word()).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private String exchanged(String text) {
    StringBuilder copy = new StringBuilder();
    for (String word : text.split(" ", 0)) {
      copy.append(random.nextInt(EXCHANGED_ONE_IN) == 0 ? word() : word).append(' ');
    }
    return copy.toString();
  }

  private String word() {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return lexicon.word(Math.min(upTo.length - 1, found < 0 ? -found - 1 : found));
  }
}
