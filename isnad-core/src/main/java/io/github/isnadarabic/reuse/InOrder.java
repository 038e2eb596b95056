package io.github.isnadarabic.reuse;

import java.util.Arrays;

/** The longest part of a row of pairs whose second members rise too (patience sorting). */
final class InOrder {
  private InOrder() {}

  /** Pairs are given in the order of their first members. */
  static int[][] longest(int[]... pairs) {
    int[] tails = new int[pairs.length];
    int[] before = new int[pairs.length];
    int length = 0;
    for (int k = 0; k < pairs.length; k++) {
      int at = firstNotBelow(pairs, tails, length, pairs[k][1]);
      before[k] = at > 0 ? tails[at - 1] : -1;
      tails[at] = k;
      length = Math.max(length, at + 1);
    }
    int[][] longest = new int[length][];
    int k = length > 0 ? tails[length - 1] : -1;
    for (int at = length - 1; at >= 0; at--) {
      longest[at] = Arrays.copyOf(pairs[k], 2);
      k = before[k];
    }
    return longest;
  }

  private static int firstNotBelow(int[][] pairs, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[tails[middle]][1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
