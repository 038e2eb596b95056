package io.github.isnadarabic.verbs;

import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
  private static final List<List<String>> PATTERNS = load();

  private Derivations() {}

  /** Patterns by their length. */
  private static List<List<String>> load() {
    Set<String> patterns = Glossary.ofResource(Derivations.class, "patterns.words").get("pattern");
    return Stream.iterate(0, length -> length + 1)
        .limit(LONGEST + 1L)
        .map(length -> patterns.stream().filter(p -> p.length() == length).toList())
        .toList();
  }

  /** The roots of a key without clitics before it; none where no pattern fits. */
  public static List<String> roots(String bare) {
    List<String> roots = new ArrayList<>(2);
    add(bare, roots);
    add(Stems.shortened(bare), roots);
    return roots;
  }

  private static void add(String word, List<String> roots) {
    if (word.length() > LONGEST) {
      return;
    }
    for (String pattern : PATTERNS.get(word.length())) {
      String root = root(word, pattern);
      if (!root.isEmpty() && !roots.contains(root)) {
        roots.add(root);
      }
    }
  }

  /** The radicals of a word that has a pattern; empty where it has not. */
  private static String root(String word, String pattern) {
    char[] root = new char[3];
    for (int i = 0; i < word.length(); i++) {
      int radical = radical(pattern.charAt(i));
      char letter = word.charAt(i);
      if (radical < 0 ? letter != pattern.charAt(i) : !mayBeRadical(letter, radical)) {
        return "";
      }
      if (radical >= 0) {
        root[radical] = letter;
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
    boolean weak = letter == 'و' || letter == 'ي';
    return "اةىئؤ".indexOf(letter) < 0 && (!weak || (place == 0 && letter == 'و'));
  }
}
