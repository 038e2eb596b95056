package io.github.isnadarabic.report;

import java.util.Arrays;

/**
 * From offsets in UTF-16 code units to offsets in Unicode code points, in which the standards of
 * other tools count. Texts without characters beyond the first plane cost nothing.
 */
final class CodePoints {
  /** The places of second halves of surrogate pairs, in order. */
  private final int[] second;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    this.second = Arrays.copyOf(found, count);
  }

  /** The number of code points that begin before a code unit. */
  int at(int unit) {
    int place = Arrays.binarySearch(second, unit);
    return unit - (place < 0 ? -place - 1 : place);
  }
}
