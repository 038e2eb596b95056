package io.github.isnadarabic.verbs;

import io.github.isnadarabic.words.Letters;

/** Writes a filled template as a key: seats of the hamza, assimilations, no short vowels. */
final class Spelling {
  private Spelling() {}

  static String of(String filled) {
    StringBuilder key = new StringBuilder(filled.length());
    for (int i = 0; i < filled.length(); i++) {
      char letter = filled.charAt(i);
      if (letter == 'ء') {
        key.append(seat(filled, i));
      } else if (!isVowel(letter)) {
        key.append(letter);
      }
    }
    return Letters.key(assimilated(key.toString()));
  }

  private static boolean isVowel(char letter) {
    return letter == 'a' || letter == 'i' || letter == 'u';
  }

  /** The strongest vowel beside a hamza decides: i, then u, then a. */
  private static char seat(String filled, int at) {
    char before = at == 0 ? 'a' : filled.charAt(at - 1);
    char after = at + 1 < filled.length() ? filled.charAt(at + 1) : ' ';
    if (at == 0) {
      return 'ا';
    }
    if (after == ' ') {
      return finalSeat(before);
    }
    if (before == 'i' || after == 'i' || before == 'ي' || after == 'ي') {
      return 'ئ';
    }
    if (before == 'u' || after == 'u' || after == 'و') {
      return 'ؤ';
    }
    return before == 'ا' ? 'ء' : 'ا';
  }

  private static char finalSeat(char before) {
    return switch (before) {
      case 'i' -> 'ئ';
      case 'u' -> 'ؤ';
      case 'a' -> 'ا';
      default -> 'ء';
    };
  }

  /** Form VIII: the ت takes after the radical before it, or the radical after the ت. */
  private static String assimilated(String key) {
    int at = key.indexOf('ت', 1);
    if (at < 1 || at > 2 || (at == 2 && "اميتن".indexOf(key.charAt(0)) < 0)) {
      return key;
    }
    String before = key.substring(0, at - 1);
    String after = key.substring(at + 1);
    return switch (key.charAt(at - 1)) {
      case 'و' -> before + "ت" + after;
      case 'د' -> before + "د" + after;
      case 'ز' -> before + "زد" + after;
      case 'ط' -> before + "ط" + after;
      case 'ص' -> before + "صط" + after;
      case 'ض' -> before + "ضط" + after;
      default -> key;
    };
  }
}
