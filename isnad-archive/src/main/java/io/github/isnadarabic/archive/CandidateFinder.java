package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the articles that share most fingerprints with a text, each weighed by how few articles
 * have it. For one text, by one thread.
 */
final class CandidateFinder {
  /**
   * What more articles have says nothing, and would make the search as slow as the archive is
   * large.
   */
  private static final int MOST_ARTICLES = 400;

  /** How many articles are held against a text. */
  private static final int MOST_CANDIDATES = 16;

  private final IndexReader reader;
  private final BytesRef term = new BytesRef(Fingerprints.BITS / Byte.SIZE);
  private final Map<Integer, Double> scores = new HashMap<>();
  private final Prints all = new Prints();
  private final Novelty novelty;
  private final long[] prints;

  CandidateFinder(IndexReader reader, ComparedWords words) {
    this.reader = reader;
    this.novelty = new Novelty(words.size());
    Fingerprints.of(words, all::add);
    this.prints = all.distinct();
  }

  /** The numbers of the articles, the likeliest first. */
  List<Integer> find() throws IOException {
    int[][] found = new int[prints.length][];
    int[] counts = new int[prints.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      collect(leaf, found, counts);
    }
    for (int p = 0; p < prints.length; p++) {
      score(found[p], counts[p]);
    }
    all.forEach((print, first, last) -> mark(counts, print, first, last));
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void collect(LeafReaderContext leaf, int[][] found, int[] counts) throws IOException {
    Terms terms = leaf.reader().terms(ArticleRecord.PRINT);
    if (terms == null) {
      return;
    }
    TermsEnum at = terms.iterator();
    PostingsEnum postings = null;
    for (int p = 0; p < prints.length; p++) {
      PrintTokens.write(prints[p], term);
      if (counts[p] <= MOST_ARTICLES && at.seekExact(term)) {
        if (at.docFreq() > MOST_ARTICLES) {
          counts[p] = MOST_ARTICLES + 1;
        } else {
          postings = at.postings(postings, PostingsEnum.NONE);
          add(leaf, postings, p, found, counts);
        }
      }
    }
  }

  private static void add(
      LeafReaderContext leaf, PostingsEnum postings, int p, int[][] found, int[] counts)
      throws IOException {
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS && counts[p] <= MOST_ARTICLES;
        doc = postings.nextDoc()) {
      if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
        int[] docs = found[p] == null ? new int[4] : found[p];
        found[p] = counts[p] == docs.length ? Arrays.copyOf(docs, docs.length * 2) : docs;
        found[p][counts[p]++] = leaf.docBase + doc;
      }
    }
  }

  /** How much it says that an article has the words around each word. */
  float[] novelty() {
    return novelty.ofWords();
  }

  private void mark(int[] counts, long print, int first, int last) {
    novelty.mark(first, last, weight(counts[Arrays.binarySearch(prints, print)]));
  }

  private static float weight(int count) {
    return (float) (1 / (1 + Math.log(Math.max(1, count))));
  }

  private void score(int[] docs, int count) {
    if (count > MOST_ARTICLES) {
      return;
    }
    double weight = weight(count);
    for (int i = 0; i < count; i++) {
      scores.merge(docs[i], weight, Double::sum);
    }
  }
}
