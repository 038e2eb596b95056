package io.github.isnadarabic.archive.dedup;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * The words and neighbouring word pairs of a text as sorted sets of 64-bit hashes: words as {@code
 * io.github.isnadarabic.compare} gives them, pairs by komihash 5.0. The numbers are stable. Not to
 * be changed by who reads them.
 */
final class WordPairs {
  /** Of a longer text the beginning counts. */
  static final int LONGEST = 1 << 16;

  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private final long[] words;
  private final long[] pairs;

  private WordPairs(long[] words, long[] pairs) {
    this.words = words;
    this.pairs = pairs;
  }

  /**
   * @param hashes of the words, in the order of the text
   */
  static WordPairs of(long[] hashes) {
    int length = Math.min(hashes.length, LONGEST);
    return new WordPairs(set(Arrays.copyOf(hashes, length)), set(pairsInOrder(hashes)));
  }

  /** The pairs in the order of the text, each as often as it stands there; see {@link #of}. */
  static long[] pairsInOrder(long[] hashes) {
    int length = Math.min(hashes.length, LONGEST);
    if (length == 1) { // a text of one word is paired with nothing
      return new long[] {HASHER.hashLongLongToLong(hashes[0], 0)};
    }
    long[] pairs = new long[Math.max(0, length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = HASHER.hashLongLongToLong(hashes[i], hashes[i + 1]);
    }
    return pairs;
  }

  /** The set of what is given, which is sorted for that. */
  static long[] set(long[] hashes) {
    Arrays.sort(hashes);
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return size == hashes.length ? hashes : Arrays.copyOf(hashes, size);
  }

  long[] words() {
    return words;
  }

  long[] pairs() {
    return pairs;
  }

  /** What two sorted sets share. */
  static long[] shared(long[] a, long[] b) {
    long[] shared = new long[Math.min(a.length, b.length)];
    int size = 0;
    for (int i = 0, k = 0; i < a.length && k < b.length; ) {
      if (a[i] == b[k]) {
        shared[size++] = a[i++];
        k++;
      } else if (a[i] < b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return Arrays.copyOf(shared, size);
  }
}
