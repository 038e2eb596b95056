package io.github.isnadarabic.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which articles an archive holds, and what they were. For one thread. */
final class KnownArticles implements AutoCloseable {
  private final DirectoryReader reader;
  private final List<Segment> segments = new ArrayList<>();

  private record Segment(LeafReader leaf, TermsEnum ids) {}

  KnownArticles(DirectoryReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      if (leaf.terms(ArticleRecord.ID) != null) {
        segments.add(new Segment(leaf, leaf.terms(ArticleRecord.ID).iterator()));
      }
    }
  }

  /** The digest of the article of an id, or null. */
  Long digest(String id) throws IOException {
    BytesRef term = new BytesRef(id);
    for (Segment segment : segments) {
      if (segment.ids().seekExact(term)) {
        Long digest = digest(segment);
        if (digest != null) {
          return digest;
        }
      }
    }
    return null;
  }

  private static Long digest(Segment segment) throws IOException {
    PostingsEnum postings = segment.ids().postings(null, PostingsEnum.NONE);
    Bits live = segment.leaf().getLiveDocs();
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        NumericDocValues digests = segment.leaf().getNumericDocValues(ArticleRecord.DIGEST);
        return digests.advanceExact(doc) ? digests.longValue() : null;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
