package io.github.isnadarabic.compare;

import java.util.Arrays;

/** Cuts a text into hashed words in one pass. For one text, by one thread. */
final class WordCutter {
  private static final int LETTERS_A_WORD = 5;

  private final char[] folded = SameLetters.table();
  private final char[] chars;
  private long[] hashes;
  private int[] starts;
  private int[] ends;
  private int size;

  WordCutter(String text) {
    chars = text.toCharArray();
    int expected = chars.length / LETTERS_A_WORD + 8;
    hashes = new long[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  ComparedWords cut() {
    int i = 0;
    while (i < chars.length) {
      char letter = folded[chars[i]];
      i = letter <= SameLetters.SILENT ? i + 1 : word(i, isDigit(letter));
    }
    return new ComparedWords(
        Arrays.copyOf(hashes, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** A row of letters, or a row of digits; what is silent ends neither. */
  private int word(int start, boolean isNumber) {
    long hash = WordHash.SEED;
    int end = start;
    int i = start;
    for (; i < chars.length; i++) {
      char letter = folded[chars[i]];
      if (letter == SameLetters.SEPARATOR) {
        break;
      }
      if (letter > SameLetters.LIGATURE) {
        if (isDigit(letter) != isNumber) {
          break;
        }
        hash = WordHash.add(hash, letter);
        end = i + 1;
      } else if (letter == SameLetters.LIGATURE) {
        hash = ligature(hash, chars[i]);
        end = i + 1;
      }
    }
    add(start, end, WordHash.end(hash, isNumber));
    return i;
  }

  private long ligature(long hash, char ligature) {
    long more = hash;
    String letters = SameLetters.letters(ligature);
    for (int i = 0; i < letters.length(); i++) {
      char letter = folded[letters.charAt(i)];
      more = letter > SameLetters.LIGATURE ? WordHash.add(more, letter) : more;
    }
    return more;
  }

  private void add(int start, int end, long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size++] = end;
  }
}
