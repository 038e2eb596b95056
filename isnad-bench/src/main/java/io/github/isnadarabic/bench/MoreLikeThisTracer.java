package io.github.isnadarabic.bench;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.Article;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How tracing is done without Isnad: Lucene's MoreLikeThis names articles, and a plain aligner asks
 * of each how many words stand in runs of five that the page has too. The article that has most is
 * the source, if they are a twentieth of the page. Not thread-safe.
 */
final class MoreLikeThisTracer implements AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final int CANDIDATES = 16;
  private static final int RUN = 5;
  private static final int LEAST_PART = 20;

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Directory directory;
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private MoreLikeThis like;

  MoreLikeThisTracer(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
  }

  /** Makes the index of the articles. */
  void add(Iterable<Article> articles) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new TextField(TEXT, article.text(), Field.Store.YES));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    like = new MoreLikeThis(reader);
    like.setAnalyzer(analyzer);
    like.setFieldNames(new String[] {TEXT});
  }

  /** The id of the source of a page. */
  Optional<String> trace(String page) throws IOException {
    Map<Long, Integer> runs = runs(ComparedWords.of(page));
    int most = runs.values().stream().mapToInt(Integer::intValue).sum() / LEAST_PART;
    Optional<String> source = Optional.empty();
    var query = like.like(TEXT, new StringReader(page));
    for (ScoreDoc hit : searcher.search(query, CANDIDATES).scoreDocs) {
      Document candidate = searcher.storedFields().document(hit.doc);
      int shared = shared(runs, ComparedWords.of(candidate.get(TEXT)));
      if (shared > most) {
        most = shared;
        source = Optional.of(candidate.get(ID));
      }
    }
    return source;
  }

  private static Map<Long, Integer> runs(ComparedWords words) {
    Map<Long, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.merge(run(words, i), 1, Integer::sum);
    }
    return runs;
  }

  private static long run(ComparedWords words, int start) {
    long run = 0;
    for (int i = start; i < start + RUN; i++) {
      run = run * 0x9E3779B97F4A7C15L + words.hash(i);
    }
    return run;
  }

  private static int shared(Map<Long, Integer> runs, ComparedWords words) {
    int shared = 0;
    for (int i = 0; i + RUN <= words.size(); i++) {
      shared += runs.containsKey(run(words, i)) ? 1 : 0;
    }
    return shared;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
