package io.github.isnadarabic.lexicon;

import java.util.Arrays;

/**
 * How likely a row of letters is an Arabic word that was never counted: a letter model of order
 * three over the words of the lexicon. Immutable and thread-safe.
 */
public final class Spelling {
  private static final int SIZE = 44;
  private static final int EDGE = 0;
  private static final double SMOOTHING = 0.3;

  /** The cost of each letter after each two. */
  private final float[] cost = new float[SIZE * SIZE * SIZE];

  Spelling(Lexicon lexicon) {
    float[] counts = new float[cost.length];
    float[] sums = new float[SIZE * SIZE];
    Arrays.fill(counts, (float) SMOOTHING);
    Arrays.fill(sums, (float) SMOOTHING * SIZE);
    for (int i = 0; i < lexicon.size(); i++) {
      count(lexicon.word(i), counts, sums);
    }
    for (int k = 0; k < cost.length; k++) {
      cost[k] = (float) -Math.log(counts[k] / sums[k / SIZE]);
    }
  }

  private static void count(String word, float[] counts, float[] sums) {
    int before = EDGE;
    for (int i = 0; i <= word.length(); i++) {
      int letter = i == word.length() ? EDGE : code(word.charAt(i));
      counts[before * SIZE + letter]++;
      sums[before]++;
      before = before % SIZE * SIZE + letter;
    }
  }

  private static int code(char letter) {
    int code = letter - Lexicon.LETTER_BASE;
    return code > 0 && code < SIZE ? code : SIZE - 1;
  }

  /** Minus the natural logarithm of the probability of the letters, word edges included. */
  public double cost(CharSequence letters) {
    double sum = 0;
    int before = EDGE;
    for (int i = 0; i <= letters.length(); i++) {
      int letter = i == letters.length() ? EDGE : code(letters.charAt(i));
      sum += cost[before * SIZE + letter];
      before = before % SIZE * SIZE + letter;
    }
    return sum;
  }
}
