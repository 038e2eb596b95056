package io.github.isnadarabic.bench;

import com.ibm.icu.text.Transliterator;
import io.github.isnadarabic.lucene.IsnadCharFilter;
import io.github.isnadarabic.restore.Restorer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
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
 * The char filter beside Lucene's ICU transform filter with the same table, alone and before the
 * standard tokenizer, on clean text. Scores are texts of about 32,000 characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LuceneBench {
  private final char[] buffer = new char[8192];
  private final RestoreBench texts = new RestoreBench();
  private Restorer restorer;
  private Transliterator transliterator;
  private String text;
  private Analyzer plain;
  private Analyzer restoring;
  private Analyzer transforming;

  /** Composes the text and the analyzers. */
  @Setup
  public void compose() {
    texts.compose();
    text = texts.text();
    restorer = Restorer.standard();
    transliterator =
        Transliterator.createFromRules("Isnad", RestoreBench.table(), Transliterator.FORWARD);
    plain = new Words(false);
    restoring = new Words(true);
    transforming = new Transforming();
  }

  private final class Words extends Analyzer {
    private final boolean restores;

    Words(boolean restores) {
      this.restores = restores;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return restores ? new IsnadCharFilter(restorer, reader, false) : reader;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }
  }

  private final class Transforming extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(whole, new ICUTransformFilter(whole, transliterator));
    }
  }

  /** The char filter alone. */
  @Benchmark
  public long isnad() throws IOException {
    return read(new IsnadCharFilter(restorer, new StringReader(text), false));
  }

  /** ICU's transform filter alone: it takes tokens, so the whole text is one. */
  @Benchmark
  public int icu() throws IOException {
    return count(transforming);
  }

  private long read(Reader reader) throws IOException {
    long length = 0;
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      length += read;
    }
    return length;
  }

  /** Tokens without the char filter. */
  @Benchmark
  public int tokens() throws IOException {
    return count(plain);
  }

  /** Tokens behind the char filter. */
  @Benchmark
  public int tokensRestored() throws IOException {
    return count(restoring);
  }

  private int count(Analyzer analyzer) throws IOException {
    int count = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    }
    return count;
  }
}
