package io.github.isnadarabic.examples;

import io.github.isnadarabic.lucene.IsnadAnalyzer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Indexes pages with Lucene and finds a word however the pages write it. */
public final class SearchPages {
  private static final List<String> PAGES =
      List.of(
          "تقارير: الحړب تقترب من المدينة",
          "توقعات الطقس: أمطار غزيرة غدا",
          "خبير: لا رابح في حـ.ـرب كهذه");

  private SearchPages() {}

  /** Prints the pages that speak of war, with the word marked as each has it. */
  public static void main(String... args) throws IOException {
    try (Analyzer analyzer = new IsnadAnalyzer();
        Directory directory = new ByteBuffersDirectory()) {
      index(analyzer, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        search("الحرب", analyzer, new IndexSearcher(reader), System.out);
      }
    }
  }

  private static void index(Analyzer analyzer, Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String page : PAGES) {
        Document document = new Document();
        document.add(new TextField("text", page, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  private static void search(
      String words, Analyzer analyzer, IndexSearcher searcher, PrintStream out) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery("text", words);
    UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    for (String page : highlighter.highlight("text", query, searcher.search(query, 10))) {
      out.println(page);
    }
  }
}
