package io.github.isnadarabic.bench;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.github.isnadarabic.archive.dedup.Sketcher;
import io.github.isnadarabic.compare.ComparedWords;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sketches of 64 numbers from the hashed words of an article, beside those that hash4j makes of the
 * same word pairs. Microseconds an article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SketchBench {
  private static final int ARTICLES = 512;
  private static final int BITS = 31;

  private final SimilarityHashPolicy superMinHash =
      SimilarityHashing.superMinHash(Sketcher.SIZE, BITS);
  private final SimilarityHashPolicy minHash = SimilarityHashing.minHash(Sketcher.SIZE, BITS);
  private long[][] articles;
  private int next;

  /** Composes articles. */
  @Setup
  public void compose() {
    ArticleComposer composer = new ArticleComposer();
    articles = new long[ARTICLES][];
    for (int i = 0; i < ARTICLES; i++) {
      articles[i] = ComparedWords.of(composer.article(i).text()).hashes();
    }
  }

  private long[] article() {
    next = (next + 1) % ARTICLES;
    return articles[next];
  }

  @Benchmark
  public int[] isnad() {
    return Sketcher.sketch(article());
  }

  @Benchmark
  public byte[] superMinHash() {
    return hash4j(superMinHash, article());
  }

  @Benchmark
  public byte[] minHash() {
    return hash4j(minHash, article());
  }

  private static byte[] hash4j(SimilarityHashPolicy policy, long... words) {
    SimilarityHasher hasher = policy.createHasher();
    return hasher.compute(
        ElementHashProvider.ofFunction(
            i -> words[i] * 0x9E3779B97F4A7C15L + words[i + 1], words.length - 1));
  }
}
