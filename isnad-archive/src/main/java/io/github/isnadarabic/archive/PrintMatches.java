package io.github.isnadarabic.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PointValues.IntersectVisitor;
import org.apache.lucene.index.PointValues.Relation;
import org.apache.lucene.util.Bits;

/**
 * Which articles have the fingerprints of a text. Fingerprints lie in an index in their order, so
 * that all of a text are found in one walk. Of one that very many articles have some are found
 * alone, and the walk leaves the rest out. For one text, by one thread.
 */
final class PrintMatches {
  private final long[] prints;
  private final int most;
  private final int[][] found;
  private final int[] counts;

  /**
   * @param prints sorted
   * @param most no more articles than one over this are gathered for a fingerprint
   */
  PrintMatches(long[] prints, int most) {
    this.prints = prints;
    this.most = most;
    this.found = new int[prints.length][0];
    this.counts = new int[prints.length];
  }

  /** Gathers the articles of one part of an index. */
  void collect(LeafReaderContext leaf) throws IOException {
    PointValues values = leaf.reader().getPointValues(ArticleRecord.PRINT);
    if (values != null) {
      values.intersect(new Walk(leaf.docBase, leaf.reader().getLiveDocs()));
    }
  }

  /** The numbers of the articles that have a fingerprint. */
  int[] articles(int print) {
    return Arrays.copyOf(found[print], counts[print]);
  }

  /** Which of the fingerprints an article has, as far as it was gathered for them. */
  BitSet printsOf(int article) {
    BitSet shared = new BitSet();
    for (int p = 0; p < prints.length; p++) {
      shared.set(p, has(p, article));
    }
    return shared;
  }

  /** The articles of a fingerprint come in rising order, as the index keeps them. */
  private boolean has(int print, int article) {
    return Arrays.binarySearch(found[print], 0, counts[print], article) >= 0;
  }

  private void add(int print, int article) {
    int count = counts[print]++;
    if (count == found[print].length) {
      found[print] = Arrays.copyOf(found[print], Math.max(4, count * 2));
    }
    found[print][count] = article;
  }

  /** One walk: the fingerprints of the index come in rising order, as those of the text do. */
  private final class Walk implements IntersectVisitor {
    private final int base;
    private final Bits live;
    private int next;

    Walk(int base, Bits live) {
      this.base = base;
      this.live = live;
    }

    /** Goes on to the first fingerprint, not below this one, of which more articles are wanted. */
    private boolean advance(long least) {
      while (next < prints.length && (prints[next] < least || counts[next] > most)) {
        next++;
      }
      return next < prints.length;
    }

    @Override
    public Relation compare(byte[] least, byte[] greatest) {
      long last = LongPoint.decodeDimension(greatest, 0);
      if (!advance(LongPoint.decodeDimension(least, 0)) || prints[next] > last) {
        return Relation.CELL_OUTSIDE_QUERY;
      }
      return Relation.CELL_CROSSES_QUERY;
    }

    @Override
    public void visit(int doc, byte[] value) {
      long print = LongPoint.decodeDimension(value, 0);
      if (advance(print) && prints[next] == print) {
        visit(doc);
      }
    }

    @Override
    public void visit(int doc) {
      if (live == null || live.get(doc)) {
        add(next, base + doc);
      }
    }
  }
}
