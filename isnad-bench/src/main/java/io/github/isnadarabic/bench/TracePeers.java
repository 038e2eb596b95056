package io.github.isnadarabic.bench;

import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tracing beside {@link MoreLikeThisTracer}: the same composed articles, copies as {@link
 * ArticleComposer#copy} makes them, the same with every second word disguised, and pages without a
 * source. Both run once to warm up.
 *
 * <pre>
 * java -cp isnad-bench/target/benchmarks.jar io.github.isnadarabic.bench.TracePeers FOLDER 10000
 * </pre>
 */
public final class TracePeers {
  private static final int QUERIES = 200;
  private static final double MILLISECOND = 1e6;

  private final ArticleComposer composer = new ArticleComposer();
  private final int size;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Names the source of a page. */
  private interface Tracer {
    Optional<String> trace(String page) throws IOException;
  }

  private TracePeers(int size) {
    this.size = size;
  }

  /** Takes an empty folder and the number of articles. */
  public static void main(String[] args) throws IOException {
    new TracePeers(Integer.parseInt(args[1])).measure(Path.of(args[0]));
  }

  private void measure(Path folder) throws IOException {
    List<Article> articles = IntStream.range(0, size).mapToObj(composer::article).toList();
    Path isnad = folder.resolve("isnad");
    try (ArchiveWriter writer = ArchiveWriter.open(isnad)) {
      for (Article article : articles) {
        writer.add(writer.prepare(article));
      }
      writer.commit();
    }
    out.println("tracer        copies found  disguised found  sources of none  p50 ms  p95 ms");
    try (ArticleArchive archive = ArticleArchive.open(isnad);
        MoreLikeThisTracer peer = new MoreLikeThisTracer(folder.resolve("morelikethis"))) {
      peer.add(articles);
      ReuseFinder finder = new ReuseFinder(archive);
      measure("Isnad", page -> source(archive, finder, page));
      measure("MoreLikeThis", peer::trace);
    }
  }

  private static Optional<String> source(ArticleArchive archive, ReuseFinder finder, String page)
      throws IOException {
    return finder.find(archive.read(page), Optional.empty()).stream()
        .findFirst()
        .map(reuse -> reuse.source().id());
  }

  private void measure(String name, Tracer tracer) throws IOException {
    double[] millis = new double[QUERIES];
    int[] found = new int[3];
    for (int round = 0; round < 2; round++) {
      Arrays.fill(found, 0);
      for (int q = 0; q < QUERIES; q++) {
        int number = (int) ((long) q * size / QUERIES);
        String copy = composer.copy(number);
        Optional<String> source = Optional.of(composer.article(number).id());
        long begun = System.nanoTime();
        found[0] += tracer.trace(copy).equals(source) ? 1 : 0;
        millis[q] = (System.nanoTime() - begun) / MILLISECOND;
        found[1] += tracer.trace(disguised(copy)).equals(source) ? 1 : 0;
        found[2] += tracer.trace(composer.article(size + q).text()).isPresent() ? 1 : 0;
      }
    }
    Arrays.sort(millis);
    out.printf(
        "%-12s  %12d  %15d  %15d  %6.2f  %6.2f%n",
        name, found[0], found[1], found[2], millis[QUERIES / 2], millis[QUERIES * 95 / 100]);
  }

  /** Every second word with letters that look alike. */
  private static String disguised(String text) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      words[i] = words[i].replace('ر', 'ړ').replace('و', 'ۏ').replace('ي', 'ی').replace('ه', 'ھ');
    }
    return String.join(" ", words);
  }
}
