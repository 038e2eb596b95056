package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.restore.Letters.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into atoms. Immutable and thread-safe. */
final class WindowReader {
  /** A letter by itself is no word, however often it was counted; less so with a full stop. */
  private static final double LONE_LETTER = 5;

  private static final double INITIAL = 1;

  /** An address is told by what stands so near. */
  private static final int FARTHEST = 80;

  private final LanguageModel model;

  WindowReader(LanguageModel model) {
    this.model = model;
  }

  Window read(String text, int start, int end) {
    List<Atom> atoms = new ArrayList<>();
    int i = start;
    while (i < end) {
      if (Letters.isLetter(text.charAt(i))) {
        int from = i;
        while (i < end && Letters.isWordPart(text.charAt(i))) {
          i++;
        }
        atoms.add(atom(text, from, i, start, end));
      } else {
        i++;
      }
    }
    return Window.of(text, start, end, atoms);
  }

  private Atom atom(String text, int from, int to, int start, int end) {
    StringBuilder letters = new StringBuilder();
    boolean plain = true;
    boolean quranic = false;
    boolean foreignMarks = false;
    int vowels = 0;
    boolean stretched = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (Letters.kind(c)) {
        case VOWEL -> {
          vowels++;
          stretched |= i > from + 1 && c == text.charAt(i - 1) && c == text.charAt(i - 2);
        }
        case QURANIC -> quranic |= !Letters.isDotSign(c);
        case FOREIGN_MARK -> foreignMarks = true;
        default -> {
          letters.append(c);
          plain &= Letters.isPlain(c);
        }
      }
    }
    String word = letters.toString();
    int index = plain ? model.lexicon().find(word) : -1;
    boolean technical = isTechnical(text, from, to, start, end);
    Atom.Traits traits =
        new Atom.Traits(
            plain,
            vowels,
            quranic,
            foreignMarks,
            stretched || Letters.isStretched(word),
            technical);
    return new Atom(
        from, to, word, index, alone(word, index, plain) + loneCost(word, text, to), traits);
  }

  private double alone(String word, int index, boolean plain) {
    if (index >= 0) {
      return model.lexicon().cost(index);
    }
    double unknown = model.unknownCost(word);
    return plain ? Math.min(unknown, model.clitics().cost(word)) : unknown;
  }

  private static double loneCost(String word, String text, int to) {
    if (word.length() != 1 || word.equals("و")) {
      return 0;
    }
    return to < text.length() && ".)-:/".indexOf(text.charAt(to)) >= 0 ? INITIAL : LONE_LETTER;
  }

  /** Whether the white-space token around is an address, a file name or code. */
  private static boolean isTechnical(String text, int from, int to, int start, int end) {
    int left = from;
    while (left > start && from - left < FARTHEST && !isBlank(text.charAt(left - 1))) {
      left--;
    }
    int right = to;
    while (right < end && right - to < FARTHEST && !isBlank(text.charAt(right))) {
      right++;
    }
    int latin = 0;
    for (int i = left; i < right; i++) {
      latin = Letters.kind(text.charAt(i)) == Kind.LATIN ? latin + 1 : 0;
      if (latin == 3 || isAddressSign(text, i, right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddressSign(String text, int i, int right) {
    return text.startsWith("://", i) && i + 3 < right;
  }

  private static boolean isBlank(char c) {
    Kind kind = Letters.kind(c);
    return kind == Kind.SPACE || kind == Kind.LINE_END;
  }
}
