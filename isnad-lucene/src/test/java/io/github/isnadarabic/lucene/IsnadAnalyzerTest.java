package io.github.isnadarabic.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** A search for the plain word finds the disguised one, and marks it as the page has it. */
public class IsnadAnalyzerTest extends BaseTokenStreamTestCase {
  private static final String PAGE = "تقارير: الحړب تقترب من المدينة والسكان يرحلون";

  public void testFindsAndHighlights() throws Exception {
    try (Analyzer analyzer = new IsnadAnalyzer()) {
      assertEquals(PAGE.replace("الحړب", "<b>الحړب</b>"), search(analyzer, "الحرب"));
      assertEquals(PAGE.replace("الحړب", "<b>الحړب</b>"), search(analyzer, "حرب"));
      assertEquals(PAGE.replace("والسكان", "<b>والسكان</b>"), search(analyzer, "سكان"));
      assertEquals(PAGE.replace("الحړب", "<b>الحړب</b>"), search(analyzer, "الحــړب"));
    }
  }

  public void testByTheNamesOfTheFactories() throws Exception {
    Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter("isnadRestore", "marks", "true")
            .withTokenizer("standard")
            .addTokenFilter("isnadEvidence", "as", "payload")
            .addTokenFilter("isnadWords", "original", "true")
            .build();
    assertEquals(PAGE.replace("الحړب", "<b>الحړب</b>"), search(analyzer, "للحرب"));
  }

  private static String search(Analyzer analyzer, String words) throws Exception {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        Document page = new Document();
        page.add(new TextField("text", PAGE, Field.Store.YES));
        writer.addDocument(page);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query query = new QueryParser("text", analyzer).parse(words);
        return UnifiedHighlighter.builder(searcher, analyzer)
            .build()
            .highlight("text", query, searcher.search(query, 1))[0];
      }
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = new IsnadAnalyzer()) {
      checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
      for (int i = 0; i < 200; i++) {
        checkAnalysisConsistency(random(), analyzer, false, Disguised.text(random()));
      }
    }
  }

  public void testParametersThatAreNotUnderstoodAreRefused() {
    expectThrows(() -> CharFilterFactory.forName("isnadRestore", args("marks", "maybe")));
    expectThrows(() -> CharFilterFactory.forName("isnadRestore", args("mark", "true")));
    expectThrows(() -> TokenFilterFactory.forName("isnadWords", args("clitics", "2")));
    expectThrows(() -> TokenFilterFactory.forName("isnadEvidence", args("as", "colour")));
  }

  private static void expectThrows(ThrowingRunnable made) {
    expectThrows(IllegalArgumentException.class, made);
  }

  private static Map<String, String> args(String name, String value) {
    return new java.util.HashMap<>(Map.of(name, value));
  }
}
