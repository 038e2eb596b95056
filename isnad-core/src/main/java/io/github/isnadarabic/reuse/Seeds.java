package io.github.isnadarabic.reuse;

import io.github.isnadarabic.compare.ComparedWords;
import java.util.Arrays;

/**
 * The places where a copy and a source have the same word and where that says something: the word
 * is rare, or its neighbour is the same too. Each word of the one is paired with one word of the
 * other: the one around which most words are the same. For one pair of texts, by one thread.
 */
final class Seeds {
  /** A word that says something by itself: one in a thousand, or rarer. */
  private static final float RARE = 7;

  /** A word that stands at more places is followed only where the word before it led. */
  private static final int MOST_PLACES = 16;

  /** How many words around are looked at to tell two places apart. */
  private static final int AROUND = 6;

  private final ComparedWords copy;
  private final WordPlaces places;
  private final ComparedText source;
  private final Points found = new Points();

  Seeds(ComparedWords copy, WordPlaces places, ComparedText source) {
    this.copy = copy;
    this.places = places;
    this.source = source;
  }

  /** The pairs, in no order. */
  Points find() {
    int before = WordPlaces.NONE;
    for (int j = 0; j < source.size(); j++) {
      before = addPlaces(j, before);
    }
    return oneToOne();
  }

  /** Adds the places of source word {@code j}; gives the last of them. */
  private int addPlaces(int j, int before) {
    int last = WordPlaces.NONE;
    int count = 0;
    int i = places.first(source.words().hash(j));
    for (; i != WordPlaces.NONE && count < MOST_PLACES; i = places.after(i), count++) {
      if (source.weights()[j] >= RARE || isInRun(i, j)) {
        found.add(i, j);
        last = i;
      }
    }
    boolean more = i != WordPlaces.NONE && before != WordPlaces.NONE;
    if (more && isSame(before + 1, j)) {
      found.add(before + 1, j);
      last = before + 1;
    }
    return last;
  }

  private boolean isInRun(int i, int j) {
    return isSame(i + 1, j + 1) || isSame(i - 1, j - 1);
  }

  private boolean isSame(int i, int j) {
    return i >= 0
        && j >= 0
        && i < copy.size()
        && j < source.size()
        && copy.hash(i) == source.words().hash(j);
  }

  /** Of several pairs of one word, the one with most in common around it. */
  private Points oneToOne() {
    int[] support = new int[found.size()];
    int[] bestOfCopy = best(copy.size());
    int[] bestOfSource = best(source.size());
    for (int k = 0; k < found.size(); k++) {
      support[k] = support(found.copy(k), found.source(k));
      keepBest(bestOfCopy, found.copy(k), k, support);
      keepBest(bestOfSource, found.source(k), k, support);
    }
    Points pairs = new Points();
    for (int k = 0; k < found.size(); k++) {
      if (bestOfCopy[found.copy(k)] == k && bestOfSource[found.source(k)] == k) {
        pairs.add(found.copy(k), found.source(k));
      }
    }
    return pairs;
  }

  private static int[] best(int size) {
    int[] best = new int[size];
    Arrays.fill(best, WordPlaces.NONE);
    return best;
  }

  private static void keepBest(int[] best, int word, int k, int[] support) {
    if (best[word] == WordPlaces.NONE || support[k] > support[best[word]]) {
      best[word] = k;
    }
  }

  /** How many words around {@code i} stand around {@code j} too; those in line count double. */
  private int support(int i, int j) {
    int support = 0;
    for (int d = -AROUND; d <= AROUND; d++) {
      if (isSame(i + d, j + d)) {
        support += 2;
      } else if (i + d >= 0 && i + d < copy.size() && isAround(copy.hash(i + d), j)) {
        support++;
      }
    }
    return support;
  }

  private boolean isAround(long hash, int j) {
    int end = Math.min(source.size(), j + AROUND + 1);
    for (int k = Math.max(0, j - AROUND); k < end; k++) {
      if (source.words().hash(k) == hash) {
        return true;
      }
    }
    return false;
  }
}
