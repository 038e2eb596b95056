package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.Article;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** An article as the index holds it. */
final class ArticleRecord {
  static final String ID = "id";
  static final String PRINT = "print";
  static final String DIGEST = "digest";

  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String DATE = "date";
  private static final String OUTLET = "outlet";
  private static final String URL = "url";
  private static final Set<String> STORED = Set.of(ID, TITLE, TEXT, DATE, OUTLET, URL);

  private ArticleRecord() {}

  /** The record of an article whose restored text has these words. */
  static Document of(Article article, ComparedWords words) {
    Document record = new Document();
    record.add(new StringField(ID, article.id(), Field.Store.YES));
    record.add(new NumericDocValuesField(DIGEST, Digest.of(article)));
    addPrints(record, words);
    record.add(new StoredField(TEXT, article.text()));
    store(record, TITLE, article.title());
    store(record, DATE, article.date());
    store(record, OUTLET, article.outlet());
    store(record, URL, article.url());
    return record;
  }

  private static void addPrints(Document record, ComparedWords words) {
    Prints prints = new Prints();
    Fingerprints.of(words, prints::add);
    for (long print : prints.distinct()) {
      record.add(new LongPoint(PRINT, print));
    }
  }

  private static void store(Document record, String name, Optional<String> value) {
    value.ifPresent(v -> record.add(new StoredField(name, v)));
  }

  /** The fields that make an article again. */
  static Set<String> stored() {
    return STORED;
  }

  /** The article of a record. */
  static Article article(Document record) {
    return new Article(
        record.get(ID),
        Optional.ofNullable(record.get(TITLE)),
        record.get(TEXT),
        Optional.ofNullable(record.get(DATE)),
        Optional.ofNullable(record.get(OUTLET)),
        Optional.ofNullable(record.get(URL)));
  }
}
