package io.github.isnadarabic.bench;

import io.github.isnadarabic.time.TimeReading;
import io.github.isnadarabic.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Characters of news that are read for times, on one core. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TimeBench {
  private static final int CHARS = 100_000;

  private final Optional<LocalDateTime> reference =
      Optional.of(LocalDateTime.of(2024, 3, 18, 12, 0));
  private TimeTagger tagger;
  private String text;

  @Setup
  public void load() throws IOException {
    tagger = TimeTagger.standard();
    try (InputStream in = TimeBench.class.getResourceAsStream("news.txt")) {
      String article = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text = article.repeat(CHARS / article.length() + 1).substring(0, CHARS);
    }
  }

  /** An operation is one character. */
  @Benchmark
  @OperationsPerInvocation(CHARS)
  public TimeReading news() {
    return tagger.read(text, reference);
  }
}
