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
    PrintMatches matches = new PrintMatches(prints, MOST_ARTICLES);
    for (LeafReaderContext leaf : reader.leaves()) {
      matches.collect(leaf);
    }
    for (int p = 0; p < prints.length; p++) {
      score(matches.articles(p));
    }
    all.forEach((print, first, last) -> mark(matches, print, first, last));
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How much it says that an article has the words around each word. */
  float[] novelty() {
    return novelty.ofWords();
  }

  private void mark(PrintMatches matches, long print, int first, int last) {
    int[] articles = matches.articles(Arrays.binarySearch(prints, print));
    novelty.mark(first, last, weight(articles.length));
  }

  private static float weight(int count) {
    return (float) (1 / (1 + Math.log(Math.max(1, count))));
  }

  private void score(int... articles) {
    if (articles.length > MOST_ARTICLES) {
      return;
    }
    double weight = weight(articles.length);
    for (int article : articles) {
      scores.merge(article, weight, Double::sum);
    }
  }
}
