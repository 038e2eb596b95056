package io.github.isnadarabic.archive;

import java.util.Arrays;

/**
 * How much it says that an article has the words around each word of a text: little in phrases that
 * many articles have. Known at the words of fingerprints alone, and taken over by the words near
 * them. For one text, by one thread.
 */
final class Novelty {
  private static final float UNKNOWN = -1;

  /** How far, in words, a word looks for one of which it is known. */
  private static final int FARTHEST = 8;

  private final float[] words;

  Novelty(int size) {
    words = new float[size];
    Arrays.fill(words, UNKNOWN);
  }

  /** The words {@code first} and {@code last}, and what lies between in a run. */
  void mark(int first, int last, float novelty) {
    int step = last - first == 2 ? 1 : last - first;
    for (int i = first; i <= last; i += step) {
      words[i] = words[i] == UNKNOWN ? novelty : Math.min(words[i], novelty);
    }
  }

  float[] ofWords() {
    float[] near = new float[words.length];
    int before = -FARTHEST - 1;
    for (int i = 0; i < near.length; i++) {
      before = words[i] == UNKNOWN ? before : i;
      near[i] = i - before <= FARTHEST ? words[before] : 1;
    }
    int after = near.length + FARTHEST;
    for (int i = near.length - 1; i >= 0; i--) {
      after = words[i] == UNKNOWN ? after : i;
      near[i] = after - i <= FARTHEST ? nearer(i, after, near[i]) : near[i];
    }
    return near;
  }

  private float nearer(int i, int after, float before) {
    for (int d = 0; d < after - i; d++) {
      if (i - d >= 0 && words[i - d] != UNKNOWN) {
        return before;
      }
    }
    return words[after];
  }
}
