package io.github.isnadarabic.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How an archive grows: adding, tracing and size at several sizes, on composed articles. Adding is
 * told by the clock and in megabytes for a second of one processor.
 *
 * <pre>
 * java -cp isnad-bench/target/benchmarks.jar io.github.isnadarabic.bench.ArchiveGrowth FOLDER 1000 10000 100000
 * </pre>
 */
public final class ArchiveGrowth {
  private static final int BATCH = 1000;
  private static final int QUERIES = 400;
  private static final double MEGABYTE = 1e6;
  private static final double MILLISECOND = 1e6;

  /** Time of the processor: who else uses it does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final ArticleComposer composer = new ArticleComposer();
  private final PrintStream out;

  private ArchiveGrowth(PrintStream out) {
    this.out = out;
  }

  /** Takes an empty folder and the sizes, rising. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ArchiveGrowth growth = new ArchiveGrowth(out);
    out.println(
        "articles  text MB  add MB/s  MB/s of CPU  index/text  trace p50 CPU ms  p95 CPU ms  found");
    for (int i = 1; i < args.length; i++) {
      int size = Integer.parseInt(args[i]);
      growth.measure(Path.of(args[0]).resolve("archive-" + size), size);
    }
  }

  private void measure(Path folder, int size) throws IOException {
    long[] bytes = {0};
    long nanos = 0;
    long processor = 0;
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (int from = 0; from < size; from += BATCH) {
        Article[] batch = batch(from, Math.min(size, from + BATCH));
        bytes[0] += bytes(batch);
        long begun = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        add(writer, batch);
        processor += PROCESS.getProcessCpuTime() - used;
        nanos += System.nanoTime() - begun;
      }
      long begun = System.nanoTime();
      long used = PROCESS.getProcessCpuTime();
      writer.commit();
      processor += PROCESS.getProcessCpuTime() - used;
      nanos += System.nanoTime() - begun;
    }
    double megabytes = bytes[0] / MEGABYTE;
    double index = size(folder) / MEGABYTE;
    out.printf(
        "%8d  %7.1f  %8.1f  %12.1f  %10.2f",
        size,
        megabytes,
        megabytes / (nanos / 1e9),
        megabytes / (processor / 1e9),
        index / megabytes);
    trace(folder, size);
  }

  private Article[] batch(int from, int to) {
    return IntStream.range(from, to).parallel().mapToObj(composer::article).toArray(Article[]::new);
  }

  private static long bytes(Article... batch) {
    return Arrays.stream(batch)
        .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static void add(ArchiveWriter writer, Article... batch) throws IOException {
    ArchiveWriter.Prepared[] prepared =
        Arrays.stream(batch).parallel().map(writer::prepare).toArray(ArchiveWriter.Prepared[]::new);
    for (ArchiveWriter.Prepared article : prepared) {
      writer.add(article);
    }
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private void trace(Path folder, int size) throws IOException {
    try (ArticleArchive archive = ArticleArchive.open(folder)) {
      ReuseFinder finder = new ReuseFinder(archive);
      long[] nanos = new long[QUERIES];
      int found = 0;
      for (int warm = 0; warm < 2; warm++) {
        found = 0;
        for (int q = 0; q < QUERIES; q++) {
          int number = (int) ((long) q * size / QUERIES);
          String copy = composer.copy(number);
          long begun = CLOCK.getCurrentThreadCpuTime();
          var reuses = finder.find(archive.read(copy), Optional.empty());
          nanos[q] = CLOCK.getCurrentThreadCpuTime() - begun;
          found += !reuses.isEmpty() && reuses.get(0).source().id().endsWith("-" + number) ? 1 : 0;
        }
      }
      Arrays.sort(nanos);
      out.printf(
          "  %16.2f  %10.2f  %d of %d%n",
          nanos[QUERIES / 2] / MILLISECOND,
          nanos[QUERIES * 95 / 100] / MILLISECOND,
          found,
          QUERIES);
    }
  }
}
