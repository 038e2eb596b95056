package io.github.isnadarabic.archive;

import com.dynatrace.hash4j.hashing.HashSink;
import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.github.isnadarabic.model.Article;

/** Tells whether an article that comes again is the same. Stored. */
final class Digest {
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private Digest() {}

  static long of(Article article) {
    HashStream64 stream = HASHER.hashStream();
    stream.putString(article.text());
    put(article.title().orElse(null), stream);
    put(article.date().orElse(null), stream);
    put(article.outlet().orElse(null), stream);
    put(article.url().orElse(null), stream);
    return stream.getAsLong();
  }

  private static void put(String field, HashSink sink) {
    sink.putNullable(field, (value, to) -> to.putString(value));
  }
}
