package io.github.isnadarabic.lucene;

import io.github.isnadarabic.restore.Restorer;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** How a word was disguised goes with the word. */
public class DisguiseEvidenceFilterTest extends BaseTokenStreamTestCase {
  private static final Restorer RESTORER = Restorer.standard();

  private static Analyzer analyzer(DisguiseEvidenceFilter.Place place) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return new IsnadCharFilter(RESTORER, reader, true);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return new TokenStreamComponents(words, new DisguiseEvidenceFilter(words, place));
      }
    };
  }

  public void testAsPayload() throws IOException {
    try (Analyzer analyzer = analyzer(DisguiseEvidenceFilter.Place.PAYLOAD);
        TokenStream tokens = analyzer.tokenStream("text", "اندلعت الحړب")) {
      PayloadAttribute payload = tokens.getAttribute(PayloadAttribute.class);
      tokens.reset();
      assertTrue(tokens.incrementToken());
      assertNull(payload.getPayload());
      assertTrue(tokens.incrementToken());
      assertEquals("LOOKALIKE", payload.getPayload().utf8ToString());
      assertFalse(tokens.incrementToken());
      tokens.end();
    }
  }

  public void testSeveralKinds() throws IOException {
    try (Analyzer analyzer = analyzer(DisguiseEvidenceFilter.Place.TYPE)) {
      assertAnalyzesTo(
          analyzer,
          "اندلعت الحـ.ـړب في المدينة",
          new String[] {"اندلعت", "الحرب", "في", "المدينة"},
          new String[] {"word", "LOOKALIKE INSERTED", "word", "word"});
    }
  }

  public void testRandomText() throws IOException {
    for (DisguiseEvidenceFilter.Place place : DisguiseEvidenceFilter.Place.values()) {
      try (Analyzer analyzer = analyzer(place)) {
        checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
        for (int i = 0; i < 100; i++) {
          checkAnalysisConsistency(random(), analyzer, false, Disguised.text(random()));
        }
      }
    }
  }
}
