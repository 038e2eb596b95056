package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** What has this share of the best one's score may turn out to be the best, word by word. */
  private static final double NEAR = 0.25;

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
    return worthwhile(likeliest(), matches);
  }

  private List<Integer> likeliest() {
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Leaves out what is far from the likeliest and shares nothing with the text but what likelier
   * ones share too: the larger the archive, the more articles have one phrase or another by chance.
   */
  private List<Integer> worthwhile(List<Integer> likeliest, PrintMatches matches) {
    List<Integer> worthwhile = new ArrayList<>();
    BitSet explained = new BitSet();
    for (int article : likeliest) {
      BitSet shared = matches.printsOf(article);
      int before = explained.cardinality();
      explained.or(shared);
      if (explained.cardinality() > before || isNear(article, likeliest.get(0))) {
        worthwhile.add(article);
      }
    }
    return worthwhile;
  }

  private boolean isNear(int article, int best) {
    return scores.get(article) >= NEAR * scores.get(best);
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
