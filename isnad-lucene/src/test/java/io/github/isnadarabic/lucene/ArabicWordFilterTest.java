package io.github.isnadarabic.lucene;

import io.github.isnadarabic.forms.WordForms;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** Words stand with their forms at one position. */
public class ArabicWordFilterTest extends BaseTokenStreamTestCase {
  private static final WordForms FORMS = WordForms.standard();

  private static Analyzer analyzer(boolean clitics, boolean original) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        TokenStream marked =
            new SetKeywordMarkerFilter(words, new CharArraySet(java.util.List.of("للثورة"), false));
        return new TokenStreamComponents(
            words, new ArabicWordFilter(marked, FORMS, clitics, original));
      }
    };
  }

  public void testTheWordAsWrittenComesFirst() throws IOException {
    try (Analyzer analyzer = analyzer(true, true)) {
      assertAnalyzesTo(
          analyzer,
          "انتهت بالأزمة الآن",
          new String[] {"انتهت", "بالأزمة", "بالازمه", "ازمه", "الآن", "الان"},
          new int[] {0, 6, 6, 6, 14, 14},
          new int[] {5, 13, 13, 13, 18, 18},
          new int[] {1, 1, 0, 0, 1, 0});
    }
  }

  public void testWithoutTheOriginal() throws IOException {
    try (Analyzer analyzer = analyzer(true, false)) {
      assertAnalyzesTo(analyzer, "وزارتهم war", new String[] {"وزاره", "war"});
    }
  }

  public void testWithoutClitics() throws IOException {
    try (Analyzer analyzer = analyzer(false, true)) {
      assertAnalyzesTo(analyzer, "بالأزمة", new String[] {"بالأزمة", "بالازمه"});
    }
  }

  public void testKeywordsStay() throws IOException {
    try (Analyzer analyzer = analyzer(true, false)) {
      assertAnalyzesTo(analyzer, "للثورة", new String[] {"للثورة"});
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = analyzer(true, true)) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      for (int i = 0; i < 200; i++) {
        checkAnalysisConsistency(random(), analyzer, false, Disguised.text(random()));
      }
    }
  }

  public void testTheEmptyTerm() throws IOException {
    try (Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new ArabicWordFilter(whole, FORMS, true, true));
          }
        }) {
      checkOneTerm(analyzer, "", "");
    }
  }
}
