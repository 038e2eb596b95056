package io.github.isnadarabic.pages.charset;

/**
 * Counts of letters of the Arabic script, whatever the language. Blocks of Unicode: Arabic, Arabic
 * Supplement, Arabic Extended-A and -B, both presentation forms. The tatweel is no letter here.
 */
public final class ArabicLetters {
  /** What share of a page's letters must be Arabic for the page to count as Arabic. */
  private static final double LEAST_SHARE = 0.1;

  private static final char TATWEEL = 'ـ';

  private ArabicLetters() {}

  /** Whether {@code c} is a letter of the Arabic script. */
  public static boolean isOne(char c) {
    return c >= '\u0620' && isInBlock(c) && c != TATWEEL && Character.isLetter(c);
  }

  private static boolean isInBlock(char c) {
    return c <= '\u06FF'
        || (c >= '\u0750' && c <= '\u077F')
        || (c >= '\u0870' && c <= '\u08FF')
        || (c >= '\uFB50' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /** Whether at least a tenth of the letters of {@code text} are Arabic; not where it has none. */
  public static boolean areIn(CharSequence text) {
    int letters = 0;
    int arabic = 0;
    double enough = text.length() * LEAST_SHARE;
    for (int i = 0; i < text.length() && arabic < enough; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += isOne(c) ? 1 : 0;
      }
    }
    return arabic > 0 && arabic >= letters * LEAST_SHARE;
  }

  /**
   * How much of what is not ASCII is Arabic letters that stand beside another. A text read with a
   * wrong charset may hold Arabic letters, but seldom two together: the umlauts of a German page
   * stand between Latin letters, and UTF-8 read as windows-1256 alternates letters and signs.
   *
   * @return from 0, nothing, to 1, all of it
   */
  static double coherence(CharSequence text) {
    int foreign = 0;
    int pairs = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean arabic = isOne(c);
      pairs += arabic && before ? 1 : 0;
      foreign += c >= 0x80 ? 1 : 0;
      before = arabic;
    }
    return foreign == 0 ? 0 : (double) pairs / foreign;
  }
}
