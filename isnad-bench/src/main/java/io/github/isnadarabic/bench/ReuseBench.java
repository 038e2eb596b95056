package io.github.isnadarabic.bench;

import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parts of adding and tracing, on composed articles: cutting and hashing words, fingerprinting
 * (all that any thread does of adding), and tracing a page in an archive of 2,000. Microseconds an
 * article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReuseBench {
  private static final int ARTICLES = 2_000;

  private final ArticleComposer composer = new ArticleComposer();
  private Path folder;
  private ArchiveWriter writer;
  private ArticleArchive archive;
  private ReuseFinder finder;
  private String copy;
  private int next;

  /** Composes an archive. */
  @Setup
  public void compose() throws IOException {
    folder = Files.createTempDirectory("isnad-bench");
    writer = ArchiveWriter.open(folder);
    for (int i = 0; i < ARTICLES; i++) {
      writer.add(writer.prepare(composer.article(i)));
    }
    writer.commit();
    archive = ArticleArchive.open(folder);
    finder = new ReuseFinder(archive);
    copy = composer.copy(ARTICLES / 2);
  }

  /** Takes the archive away. */
  @TearDown
  public void clear() throws IOException {
    archive.close();
    writer.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Benchmark
  public ComparedWords words() {
    return ComparedWords.of(copy);
  }

  @Benchmark
  public ArchiveWriter.Prepared fingerprints() {
    next = (next + 1) % ARTICLES;
    return writer.prepare(composer.article(next));
  }

  @Benchmark
  public List<Reuse> trace() throws IOException {
    return finder.find(archive.read(copy), Optional.empty());
  }
}
