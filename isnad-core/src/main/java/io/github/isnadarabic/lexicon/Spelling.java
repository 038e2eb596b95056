package io.github.isnadarabic.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How likely a row of letters is an Arabic word that was never counted: a letter model of order
 * three over the words of the lexicon. Immutable and thread-safe.
 */
final class Spelling {
  static final String MAGIC = "isnad-spelling-1";

  private static final int SIZE = 44;
  private static final int EDGE = 0;
  private static final double SMOOTHING = 0.3;

  /** Steps of the stored costs to one. */
  private static final double STEPS = 20;

  /** The cost of each letter after each two. */
  private final byte[] costs;

  private Spelling(byte[] costs) {
    this.costs = costs;
  }

  /**
   * Reads a stored model.
   *
   * @throws IOException if it is cut, or of an unknown format
   */
  static Spelling read(DataInputStream in) throws IOException {
    String magic = in.readUTF();
    if (!magic.equals(MAGIC)) {
      throw new IOException("unknown format of a spelling model: " + magic + ", not " + MAGIC);
    }
    byte[] costs = new byte[SIZE * SIZE * SIZE];
    in.readFully(costs);
    return new Spelling(costs);
  }

  /** The costs of a model learnt from words, each as often as it is given. */
  static byte[] learn(Iterable<String> words) {
    float[] counts = new float[SIZE * SIZE * SIZE];
    float[] sums = new float[SIZE * SIZE];
    Arrays.fill(counts, (float) SMOOTHING);
    Arrays.fill(sums, (float) SMOOTHING * SIZE);
    words.forEach(word -> count(word, counts, sums));
    byte[] costs = new byte[counts.length];
    for (int k = 0; k < costs.length; k++) {
      long steps = Math.round(-Math.log(counts[k] / sums[k / SIZE]) * STEPS);
      costs[k] = (byte) Math.min(0xFF, steps);
    }
    return costs;
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
  double cost(CharSequence letters) {
    int sum = 0;
    int before = EDGE;
    for (int i = 0; i <= letters.length(); i++) {
      int letter = i == letters.length() ? EDGE : code(letters.charAt(i));
      sum += costs[before * SIZE + letter] & 0xFF;
      before = before % SIZE * SIZE + letter;
    }
    return sum / STEPS;
  }
}
