package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lam and alef that changed places, as programs leave them that take the two letters of the
 * ligature out of a PDF one after the other, in the order of the eye: {@code األول} for {@code
 * الأول}.
 */
final class LamAlef {

  private LamAlef() {}

  static boolean isAlef(char c) {
    return c == 'ا' || c == 'أ' || c == 'إ' || c == 'آ';
  }

  /** The words with one lam-alef put right, and the one with all. */
  static List<String> swapped(String letters) {
    List<String> words = new ArrayList<>();
    StringBuilder all = new StringBuilder(letters);
    for (int i = 0; i + 1 < letters.length(); i++) {
      if (letters.charAt(i + 1) == 'ل' && isAlef(letters.charAt(i))) {
        words.add(letters.substring(0, i) + 'ل' + letters.charAt(i) + letters.substring(i + 2));
        if (i > 0) {
          all.setCharAt(i, 'ل');
          all.setCharAt(i + 1, letters.charAt(i));
        }
      }
    }
    if (words.size() > 1) {
      words.add(all.toString());
    }
    return words;
  }

  /** Alef before alef is never written: such a word tells by itself what was done to it. */
  static boolean isPlain(String letters) {
    for (int i = 0; i + 1 < letters.length(); i++) {
      if (letters.charAt(i) == 'ا' && isAlef(letters.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  static double cost(Atom atom, Habits habits) {
    if (isPlain(atom.letters())) {
      return 1;
    }
    return Math.min(atom.isKnown() && atom.alone() < 14 ? 8 : 7, habits.cost(EditKind.REORDERED));
  }
}
