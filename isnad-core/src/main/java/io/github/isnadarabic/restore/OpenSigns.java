package io.github.isnadarabic.restore;

/**
 * Whether a text shows at first sight that words were disguised by more than letters that look
 * alike: signs, digits, Latin letters or rare forms of letters inside words, or words written
 * letter by letter. One pass, many times faster than a restoration; for texts that come in millions
 * and are compared with their look-alike letters folded anyway. Thread-safe.
 */
public final class OpenSigns {
  /** So many single letters in a row are a word written letter by letter. */
  private static final int SPACED_LETTERS = 3;

  private OpenSigns() {}

  /** Whether a restoration of the text is worth its while. */
  public static boolean areIn(String text) {
    char[] chars = text.toCharArray();
    int singles = 0;
    int i = 0;
    while (i < chars.length) {
      if (!Letters.isPlain(chars[i])) {
        i++;
        continue;
      }
      int end = endOfLetters(chars, i);
      if (isCutBySign(chars, end)) {
        return true;
      }
      singles = end - i == 1 && chars[i] != 'و' ? singles + 1 : 0;
      if (singles == SPACED_LETTERS) {
        return true;
      }
      i = end;
    }
    return false;
  }

  private static int endOfLetters(char[] chars, int start) {
    int end = start;
    while (end < chars.length && isPart(chars[end])) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Letters.isPlain(c) || Letters.isWordPart(c);
  }

  /** A sign, and the word goes on: no space on either side. */
  private static boolean isCutBySign(char[] chars, int end) {
    int next = end;
    while (next < chars.length && isSign(chars[next])) {
      next++;
    }
    boolean goesOn = next > end && next < chars.length && isPart(chars[next]);
    return goesOn && isOdd(chars, end, next);
  }

  private static boolean isSign(char c) {
    Letters.Kind kind = Letters.kind(c);
    return kind == Letters.Kind.SIGN
        || kind == Letters.Kind.TATWEEL
        || kind == Letters.Kind.ZERO_WIDTH
        || kind == Letters.Kind.LATIN
        || kind == Letters.Kind.DIGIT;
  }

  /** A lost space after a full stop, comma or bracket is no disguise; tatweel alone is folded. */
  private static boolean isOdd(char[] chars, int from, int to) {
    boolean tatweel = false;
    boolean other = false;
    for (int i = from; i < to; i++) {
      Letters.Kind kind = Letters.kind(chars[i]);
      tatweel |= kind == Letters.Kind.TATWEEL;
      other |= kind == Letters.Kind.SIGN;
      if ("*#$@^~|+&_".indexOf(chars[i]) >= 0) {
        return true;
      }
    }
    return (tatweel && other) || (to - from == 1 && chars[from] == '.' && isShort(chars, from));
  }

  /** A full stop one or two letters into a word. */
  private static boolean isShort(char[] chars, int sign) {
    return sign < 3 || !isPart(chars[sign - 3]);
  }
}
