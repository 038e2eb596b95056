package io.github.isnadarabic.words;

/** The letters of Arabic and the spellings that count as the same. Thread-safe. */
public final class Letters {
  private static final char TATWEEL = '\u0640';

  private Letters() {}

  /** Whether {@code unit} is an Arabic letter, one of its vowel marks, or tatweel. */
  public static boolean isArabic(char unit) {
    return (unit >= '\u0620' && unit <= '\u065F')
        || (unit >= '\u066E' && unit <= '\u06D3')
        || unit == '\u06D5'
        || (unit >= '\u06FA' && unit <= '\u06FC')
        || (unit >= '\u0750' && unit <= '\u077F')
        || (unit >= '\uFB50' && unit <= '\uFDFF' && unit != '\uFD3E' && unit != '\uFD3F')
        || (unit >= '\uFE70' && unit <= '\uFEFC');
  }

  /** Whether {@code unit} is a vowel mark or tatweel: no letter of its own. */
  static boolean isSilent(char unit) {
    return unit == TATWEEL || (unit >= '\u064B' && unit <= '\u065F') || unit == '\u0670';
  }

  /** The word without vowel marks and tatweel. */
  public static String form(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSilent(word.charAt(i))) {
        return withoutSilent(word);
      }
    }
    return word;
  }

  private static String withoutSilent(String word) {
    StringBuilder form = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isSilent(word.charAt(i))) {
        form.append(word.charAt(i));
      }
    }
    return form.toString();
  }

  /** The key of a form: alef without hamza, ya for alef maqsura. */
  public static String key(String form) {
    char[] key = form.toCharArray();
    boolean changed = false;
    for (int i = 0; i < key.length; i++) {
      char folded = fold(key[i]);
      changed |= folded != key[i];
      key[i] = folded;
    }
    return changed ? new String(key) : form;
  }

  private static char fold(char letter) {
    return switch (letter) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> letter;
    };
  }
}
