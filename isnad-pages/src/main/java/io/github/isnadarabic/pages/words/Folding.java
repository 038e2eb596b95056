package io.github.isnadarabic.pages.words;

/**
 * Folds spellings that writers do not keep apart, so that "إقرأ أيضاً" and "اقرأ ايضا" compare
 * equal. For comparing only: a page's own text is never folded.
 *
 * <p>Folded are the alefs to bare alef, final yeh and teh marbuta to yeh and heh, Persian kaf and
 * yeh to the Arabic ones, Eastern digits to ASCII ones, capitals to small letters; marks, tatweel
 * and invisible characters are left out; white space becomes one space.
 */
public final class Folding {
  private static final String FROM = "أإآٱىیکة";
  private static final String TO = "ااااييكه";

  private static final char NOTHING = 0;
  private static final char SPACE = ' ';

  /** What the characters of the common scripts become: looked up, since pages are folded a lot. */
  private static final char[] COMMON = common();

  private Folding() {}

  private static char[] common() {
    char[] folded = new char[0x800];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = decide(c);
    }
    return folded;
  }

  /** The text folded. */
  public static String fold(CharSequence text) {
    return fold(text, Integer.MAX_VALUE);
  }

  /** The beginning of the text folded, {@code longest} characters at the most. */
  public static String fold(CharSequence text, int longest) {
    char[] folded = new char[Math.min(longest, text.length())];
    int length = 0;
    for (int i = 0; i < text.length() && length < folded.length; i++) {
      char c = foldChar(text.charAt(i));
      if (c != NOTHING && !(c == SPACE && (length == 0 || folded[length - 1] == SPACE))) {
        folded[length++] = c;
      }
    }
    boolean spaceLast = length > 0 && folded[length - 1] == SPACE;
    return new String(folded, 0, spaceLast ? length - 1 : length);
  }

  private static char foldChar(char c) {
    return c < COMMON.length ? COMMON[c] : decide(c);
  }

  private static char decide(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    return isSilent(c) ? NOTHING : alike(c);
  }

  private static boolean isSilent(char c) {
    int type = Character.getType(c);
    return c == 'ـ'
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }

  private static char alike(char c) {
    int known = FROM.indexOf(c);
    if (known >= 0) {
      return TO.charAt(known);
    }
    return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : Character.toLowerCase(c);
  }
}
