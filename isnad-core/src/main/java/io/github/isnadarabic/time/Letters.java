package io.github.isnadarabic.time;

/**
 * Folds the letters of a word to those that it is looked up by: vowel marks and tatweel dropped,
 * the seats of the hamza and the forms of alef, ya and ta marbuta made one. Lossy on purpose: the
 * text itself stays.
 */
final class Letters {
  /** What a code unit of the Arabic block is folded to; 0 for what is dropped. */
  private static final char[] FOLDED = new char[0x100];

  private static final boolean[] WORD = new boolean[0x100];

  static {
    for (int c = 0; c < 0x100; c++) {
      boolean mark = (c >= 0x4B && c <= 0x5F) || c == 0x70 || c == 0x40 || (c >= 0x10 && c <= 0x1A);
      boolean letter =
          (c >= 0x21 && c <= 0x4A) || (c >= 0x71 && c <= 0xD3) || (c >= 0xFA && c <= 0xFC);
      WORD[c] = letter || mark;
      FOLDED[c] = letter && !mark ? (char) (0x600 + c) : 0;
    }
    fold("أإآٱ", 'ا');
    fold("ىیيئې", 'ي');
    fold("ة", 'ه');
    fold("ؤ", 'و');
    fold("کڪ", 'ك');
    fold("ء", (char) 0);
  }

  private Letters() {}

  private static void fold(String from, char to) {
    for (int i = 0; i < from.length(); i++) {
      FOLDED[from.charAt(i) - 0x600] = to;
    }
  }

  /** Whether a code unit belongs to an Arabic word. */
  static boolean isOfWord(char c) {
    return c >= 0x600 && c < 0x700 && WORD[c - 0x600];
  }

  /** The folded letter, or 0 if the code unit is dropped. Only for what is of a word. */
  static char folded(char c) {
    return FOLDED[c - 0x600];
  }

  static String fold(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char f = isOfWord(c) ? folded(c) : c;
      if (f != 0) {
        folded.append(f);
      }
    }
    return folded.toString();
  }

  /** The value of a digit, Western, Arabic or Persian, or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return c - '\u0660';
    }
    return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
  }
}
