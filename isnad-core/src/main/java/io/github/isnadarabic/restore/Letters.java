package io.github.isnadarabic.restore;

import java.util.Arrays;

/**
 * What a code unit is in Arabic writing. The classes follow the Unicode 15 charts of the Arabic
 * blocks.
 */
final class Letters {

  /** Classes of code units. */
  enum Kind {
    /** One of the 36 letters of Arabic. */
    PLAIN(0),
    /** A letter of the Arabic script that Arabic does not write, or a presentation form. */
    OTHER(1),
    /** A vowel sign: part of a word, but no letter. */
    VOWEL(2),
    /** A small sign of Quranic writing. */
    QURANIC(3),
    /** A combining mark of other scripts. */
    FOREIGN_MARK(4),
    TATWEEL(5),
    /** Takes no room: joiners, direction marks, soft hyphen. */
    ZERO_WIDTH(6),
    SPACE(7),
    LINE_END(8),
    /** Latin letters. */
    LATIN(9),
    DIGIT(10),
    /** Everything else: punctuation, symbols, other scripts. */
    SIGN(11);

    /** What stands in the table; kinds up to {@link #FOREIGN_MARK} are parts of words. */
    private final byte code;

    Kind(int code) {
      this.code = (byte) code;
    }
  }

  private static final byte[] KINDS = new byte[0x10000];
  private static final int PLAIN = Kind.PLAIN.code;
  private static final int LAST_LETTER = Kind.OTHER.code;
  private static final int LAST_WORD_PART = Kind.FOREIGN_MARK.code;
  private static final Kind[] VALUES = new Kind[Kind.values().length];

  /** The blocks with anything but signs, as first and last code unit. */
  private static final int[][] BLOCKS = {
    {0, 0x8FF}, {0x1AB0, 0x1AFF}, {0x2000, 0x20FF}, {0x3000, 0x3000}, {0xFB50, 0xFEFF}
  };

  static {
    for (Kind kind : Kind.values()) {
      VALUES[kind.code] = kind;
    }
    Arrays.fill(KINDS, Kind.SIGN.code);
    for (int[] block : BLOCKS) {
      for (int c = block[0]; c <= block[1]; c++) {
        KINDS[c] = classify((char) c).code;
      }
    }
  }

  private Letters() {}

  static Kind kind(char c) {
    return VALUES[KINDS[c]];
  }

  private static Kind classify(char c) {
    if ((c >= 0x621 && c <= 0x63A) || (c >= 0x641 && c <= 0x64A)) {
      return Kind.PLAIN;
    }
    if (c == '\u0640') {
      return Kind.TATWEEL;
    }
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return Kind.LINE_END;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Kind.SPACE;
    }
    return classifyRest(c);
  }

  private static Kind classifyRest(char c) {
    if (isZeroWidth(c)) {
      return Kind.ZERO_WIDTH;
    }
    if ((c >= 0x64B && c <= 0x655) || c == 0x670) {
      return Kind.VOWEL;
    }
    if ((c >= 0x610 && c <= 0x61A) || (c >= 0x656 && c <= 0x65F) || isSmallSign(c)) {
      return Kind.QURANIC;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return Kind.FOREIGN_MARK;
    }
    if (Character.isDigit(c)) {
      return Kind.DIGIT;
    }
    if (Character.isLetter(c)) {
      return isArabicScript(c) ? Kind.OTHER : isLatin(c) ? Kind.LATIN : Kind.SIGN;
    }
    return Kind.SIGN;
  }

  private static boolean isSmallSign(char c) {
    return (c >= 0x6D6 && c <= 0x6ED && c != 0x6DD && c != 0x6DE && c != 0x6E9)
        || (c >= 0x8D3 && c <= 0x8FF);
  }

  private static boolean isZeroWidth(char c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xAD
        || c == 0xFEFF
        || c == 0x61C
        || c == 0x34F
        || c == 0x180E;
  }

  private static boolean isArabicScript(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && !isPhrase(c);
  }

  /** Ligatures that stand for whole phrases, such as U+FDFA: they are no disguise. */
  static boolean isPhrase(char c) {
    return c >= 0xFDF0 && c <= 0xFDFD;
  }

  private static boolean isLatin(char c) {
    return c < 0x250;
  }

  /** One of the 36 letters. */
  static boolean isPlain(char c) {
    return KINDS[c] == PLAIN;
  }

  /** Two letters that no clean word has one after the other. */
  static boolean isOddPair(char first, char second) {
    return first == 'ى' || (first == 'ا' && LamAlef.isAlef(second));
  }

  /** A letter of the Arabic script. */
  static boolean isLetter(char c) {
    return KINDS[c] <= LAST_LETTER;
  }

  /** A sign in a word that no clean Arabic word has. */
  static boolean isOdd(char c) {
    int kind = KINDS[c];
    return kind == Kind.OTHER.code || kind == Kind.FOREIGN_MARK.code || isDotSign(c);
  }

  /** A letter of the Arabic script, or a mark on one. */
  static boolean isWordPart(char c) {
    return KINDS[c] <= LAST_WORD_PART;
  }

  /** Whether the letter joins on to the one after it. */
  static boolean joinsOn(char c) {
    return "ءآأؤإاةدذرزوى".indexOf(c) < 0;
  }

  /** Whether a letter stands three times and more in a row, in what is no laughter. */
  static boolean isStretched(String letters) {
    for (int i = 2; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == letters.charAt(i - 1) && c == letters.charAt(i - 2)) {
        return letters.chars().distinct().count() > 1 && !(c == 'ه' && letters.charAt(0) == c);
      }
    }
    return false;
  }

  /** A small sign that un-dotting tools put for dots. */
  static boolean isDotSign(char c) {
    return c == '\u06EC' || c == '\u06DB' || c == '\u065C';
  }
}
