package io.github.isnadarabic.reuse;

/**
 * The part of a row of words that speaks most for a common origin: the stretch with the greatest
 * sum, where a common word counts its weight and a word that is not common takes some of its own
 * away. It drops the stray words at the edges of a cluster.
 */
final class Core {
  /** What a word that is not common takes away, of its weight. */
  private static final float LOSS = 0.5f;

  /** Frequent words say nothing where they are not common. */
  private static final float FREQUENT = 7;

  private final float[] values;
  private final int first;

  /** The words from {@code first} to {@code end} of a text, none of them common yet. */
  Core(float[] weights, int first, int end) {
    this.first = first;
    this.values = new float[end - first];
    for (int i = first; i < end; i++) {
      values[i - first] = weights[i] >= FREQUENT ? -LOSS * weights[i] : 0;
    }
  }

  void common(int word, float weight) {
    values[word - first] = weight;
  }

  /** The best stretch: its first word, and the word after its last. */
  int[] best() {
    double sum = 0;
    double best = 0;
    int start = 0;
    int[] found = {first, first};
    for (int i = 0; i < values.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += values[i];
      if (sum > best) {
        best = sum;
        found[0] = first + start;
        found[1] = first + i + 1;
      }
    }
    return found;
  }
}
