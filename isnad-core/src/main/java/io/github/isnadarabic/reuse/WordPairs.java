package io.github.isnadarabic.reuse;

import io.github.isnadarabic.compare.ComparedWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Aligns the words of a stretch one by one, in order: words that both sides have once are anchors,
 * as far as they come in the same order (after Bram Cohen's patience diff), and between two anchors
 * the longest common row of words is found. For one stretch, by one thread.
 */
final class WordPairs {
  static final int NONE = -1;

  /** Between two anchors, no more cells than these are looked at. */
  private static final int MOST_CELLS = 40_000;

  private final ComparedWords copy;
  private final ComparedWords source;
  private final Stretch stretch;
  private final int[] mates;

  private WordPairs(ComparedWords copy, ComparedWords source, Stretch stretch) {
    this.copy = copy;
    this.source = source;
    this.stretch = stretch;
    this.mates = new int[stretch.copyLength()];
    Arrays.fill(mates, NONE);
  }

  /** For each word of the stretch in the copy the word of the source, or {@link #NONE}. */
  static int[] align(ComparedWords copy, ComparedWords source, Stretch stretch) {
    WordPairs pairs = new WordPairs(copy, source, stretch);
    pairs.fill();
    return pairs.mates;
  }

  private void fill() {
    int i = stretch.copyStart();
    int j = stretch.sourceStart();
    for (int[] anchor : anchors()) {
      between(i, anchor[0], j, anchor[1]);
      mates[anchor[0] - stretch.copyStart()] = anchor[1];
      i = anchor[0] + 1;
      j = anchor[1] + 1;
    }
    between(i, stretch.copyEnd(), j, stretch.sourceEnd());
  }

  /** The words that both sides have once, as far as they come in the same order. */
  private int[][] anchors() {
    Map<Long, Integer> inSource = once(source, stretch.sourceStart(), stretch.sourceEnd());
    Map<Long, Integer> inCopy = once(copy, stretch.copyStart(), stretch.copyEnd());
    int[][] common = new int[inCopy.size()][];
    int size = 0;
    for (int i = stretch.copyStart(); i < stretch.copyEnd(); i++) {
      int j = inSource.getOrDefault(copy.hash(i), NONE);
      if (j != NONE && inCopy.get(copy.hash(i)) == i) {
        common[size++] = new int[] {i, j};
      }
    }
    return InOrder.longest(Arrays.copyOf(common, size));
  }

  private static Map<Long, Integer> once(ComparedWords words, int from, int to) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(words.hash(i), i, (a, b) -> NONE);
    }
    return places;
  }

  /** The longest common row of words between two anchors. */
  private void between(int i, int copyEnd, int j, int sourceEnd) {
    int rows = copyEnd - i;
    int columns = sourceEnd - j;
    if (rows <= 0 || columns <= 0 || (long) rows * columns > MOST_CELLS) {
      return;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        longest[r][c] =
            copy.hash(i + r) == source.hash(j + c)
                ? longest[r + 1][c + 1] + 1
                : Math.max(longest[r + 1][c], longest[r][c + 1]);
      }
    }
    follow(longest, i, j);
  }

  private void follow(int[][] longest, int i, int j) {
    int r = 0;
    int c = 0;
    while (longest[r][c] > 0) {
      if (copy.hash(i + r) == source.hash(j + c)) {
        mates[i + r++ - stretch.copyStart()] = j + c++;
      } else if (longest[r + 1][c] >= longest[r][c + 1]) {
        r++;
      } else {
        c++;
      }
    }
  }
}
