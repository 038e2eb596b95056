package io.github.isnadarabic.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How often one word was counted right after another. Words are named by their numbers in the
 * {@link Lexicon} that the pairs were stored with. Immutable and thread-safe.
 */
public final class WordPairs {
  static final String MAGIC = "isnad-pairs-1";

  /** For each word, where its followers begin. */
  private final int[] start;

  private final int[] followers;
  private final byte[] logCounts;

  /** For each word, how often it was counted before a stored follower. */
  private final float[] sums;

  private WordPairs(int[] start, int[] followers, byte[] logCounts) {
    this.start = start;
    this.followers = followers;
    this.logCounts = logCounts;
    this.sums = new float[start.length - 1];
    for (int word = 0; word < sums.length; word++) {
      for (int k = start[word]; k < start[word + 1]; k++) {
        sums[word] += (float) countAt(k);
      }
    }
  }

  /**
   * Reads stored pairs.
   *
   * @throws IOException if they are cut, of an unknown format, or of another lexicon
   */
  static WordPairs read(DataInputStream in, Lexicon lexicon) throws IOException {
    String magic = in.readUTF();
    if (!magic.equals(MAGIC)) {
      throw new IOException("unknown format of word pairs: " + magic + ", not " + MAGIC);
    }
    int words = in.readInt();
    if (words != lexicon.size()) {
      throw new IOException("word pairs of another lexicon");
    }
    int size = in.readInt();
    byte[] coded = in.readAllBytes();
    int[] start = new int[words + 1];
    int[] followers = new int[size];
    byte[] logCounts = new byte[size];
    VariableInts ints = new VariableInts(coded);
    int k = 0;
    for (int word = 0; word < words; word++) {
      int follower = 0;
      for (int left = ints.next(); left > 0; left--) {
        follower += ints.next();
        followers[k] = follower;
        logCounts[k++] = ints.nextByte();
      }
      start[word + 1] = k;
    }
    return new WordPairs(start, followers, logCounts);
  }

  /** How often {@code second} was counted right after {@code first}, nearly; 0 if under three. */
  public double count(int first, int second) {
    int k = Arrays.binarySearch(followers, start[first], start[first + 1], second);
    return k < 0 ? 0 : countAt(k);
  }

  /** How often the word was counted before a follower that is stored. */
  public double sum(int first) {
    return sums[first];
  }

  private double countAt(int k) {
    return Lexicon.countOf(logCounts[k]);
  }
}
