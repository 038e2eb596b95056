package io.github.isnadarabic.verbs;

import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The roots that a word may be derived from, by the patterns of verbs, verbal nouns, participles
 * and nouns in {@code patterns.words}: {@code اعتقل}, {@code معتقلون} and {@code اعتقال} all from
 * {@code عقل}. Sound roots alone: where a radical is weak the letters do not tell it. A word may
 * fit several patterns, so that only two words that share a root speak for each other. Thread-safe.
 */
public final class Derivations {
  private static final char FIRST = 'ف';
  private static final char SECOND = 'ع';
  private static final char THIRD = 'ل';
  private static final int LONGEST = 8;
  private static final char[][][] PATTERNS = load();

  private Derivations() {}

  /** Patterns by their length. */
  private static char[][][] load() {
    Set<String> patterns = Glossary.ofResource(Derivations.class, "patterns.words").get("pattern");
    return IntStream.rangeClosed(0, LONGEST)
        .mapToObj(length -> patterns.stream().filter(p -> p.length() == length))
        .map(found -> found.map(String::toCharArray).toArray(char[][]::new))
        .toArray(char[][][]::new);
  }

  /**
   * The roots of a key without clitics before it; none where no pattern fits.
   *
   * @param shortened the same without endings, as {@link Stems#shortened} gives it
   */
  public static List<String> roots(String bare, String shortened) {
    List<String> roots = new ArrayList<>(2);
    add(bare, roots);
    if (shortened.length() < bare.length()) {
      add(shortened, roots);
    }
    return roots;
  }

  private static void add(String word, List<String> roots) {
    if (word.length() > LONGEST) {
      return;
    }
    char[] letters = word.toCharArray();
    for (char[] pattern : PATTERNS[letters.length]) {
      String root = fits(letters, pattern) ? root(letters, pattern) : "";
      if (!root.isEmpty() && !roots.contains(root)) {
        roots.add(root);
      }
    }
  }

  private static boolean fits(char[] letters, char[] pattern) {
    for (int i = 0; i < letters.length; i++) {
      int radical = radical(pattern[i]);
      if (radical < 0 ? letters[i] != pattern[i] : !mayBeRadical(letters[i], radical)) {
        return false;
      }
    }
    return true;
  }

  /** The radicals of a word that has a pattern. */
  private static String root(char[] letters, char[] pattern) {
    char[] root = new char[3];
    for (int i = 0; i < letters.length; i++) {
      int radical = radical(pattern[i]);
      if (radical >= 0) {
        root[radical] = letters[i];
      }
    }
    return new String(root);
  }

  private static int radical(char sign) {
    return switch (sign) {
      case FIRST -> 0;
      case SECOND -> 1;
      case THIRD -> 2;
      default -> -1;
    };
  }

  private static boolean mayBeRadical(char letter, int place) {
    return switch (letter) {
      case 'ا', 'ة', 'ى', 'ئ', 'ؤ', 'ي' -> false;
      case 'و' -> place == 0;
      default -> true;
    };
  }
}
