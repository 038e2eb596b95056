package io.github.isnadarabic.lucene;

import io.github.isnadarabic.restore.Restorer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** Restored text leads back to the text as given. */
public class IsnadCharFilterTest extends BaseTokenStreamTestCase {
  private static final Restorer RESTORER = Restorer.standard();

  private static Analyzer analyzer(boolean marks) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return new IsnadCharFilter(RESTORER, reader, marks);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words =
            marks ? new StandardTokenizer() : new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return marks
            ? new TokenStreamComponents(
                words, new DisguiseEvidenceFilter(words, DisguiseEvidenceFilter.Place.TYPE))
            : new TokenStreamComponents(words);
      }
    };
  }

  public void testAWordIsFoundWhereThePageHasIt() throws IOException {
    try (Analyzer analyzer = analyzer(false)) {
      assertAnalyzesTo(
          analyzer,
          "هجـ.ـوم قرب الحړب",
          new String[] {"هجوم", "قرب", "الحرب"},
          new int[] {0, 8, 12},
          new int[] {7, 11, 17});
    }
  }

  public void testOffsetsGoOnOverBlocks() throws IOException {
    String line = "وقع هجـ.ـوم آخر على المدينة.\n";
    String text = line.repeat(2_000);
    CharFilter filter = new IsnadCharFilter(RESTORER, new StringReader(text), false);
    String restored = read(filter);
    int last = restored.lastIndexOf("هجوم");
    assertEquals(line.replace("ـ.ـ", "").repeat(2_000), restored);
    assertEquals(text.lastIndexOf("هجـ.ـوم"), filter.correctOffset(last));
    assertEquals(text.lastIndexOf("هجـ.ـوم") + 7, filter.correctOffset(last + 4));
    assertEquals(text.length(), filter.correctOffset(restored.length()));
  }

  private static String read(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  public void testMarksGoNoFurtherThanTheEvidence() throws IOException {
    try (Analyzer analyzer = analyzer(true)) {
      assertAnalyzesTo(
          analyzer,
          "هجـ.ـوم قرب الحړب.",
          new String[] {"هجوم", "قرب", "الحرب"},
          new int[] {0, 8, 12},
          new int[] {7, 11, 17},
          new String[] {"INSERTED", "<ALPHANUM>", "LOOKALIKE"},
          new int[] {1, 1, 1});
    }
  }

  public void testRandomText() throws IOException {
    for (boolean marks : new boolean[] {false, true}) {
      try (Analyzer analyzer = analyzer(marks)) {
        checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
        checkRandomData(random(), analyzer, 3 * RANDOM_MULTIPLIER, 20_000);
      }
    }
  }

  public void testRandomDisguises() throws IOException {
    for (boolean marks : new boolean[] {false, true}) {
      try (Analyzer analyzer = analyzer(marks)) {
        for (int i = 0; i < 200; i++) {
          checkAnalysisConsistency(random(), analyzer, false, Disguised.text(random()));
        }
      }
    }
  }
}
