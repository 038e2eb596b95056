package io.github.isnadarabic.pages.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Words in the names of classes and ids that tell what an element is for. {@code read-also-box} and
 * {@code readAlsoBox} have the words read, also, box. Immutable.
 */
final class ClassNames {
  private final Set<String> whole = new HashSet<>();
  private final String[] beginnings;

  private ClassNames(List<String> words) {
    words.stream().filter(word -> !word.endsWith("*")).forEach(whole::add);
    beginnings =
        words.stream()
            .filter(word -> word.endsWith("*"))
            .map(word -> word.substring(0, word.length() - 1))
            .toArray(String[]::new);
  }

  /** Words, of which those that end in {@code *} are the beginning of one. */
  static ClassNames of(List<String> words) {
    return new ClassNames(words);
  }

  /** Whether the class or the id of an element holds one of the words. */
  boolean name(Element element) {
    return element.attributesSize() > 0 && (areIn(element.className()) || areIn(element.id()));
  }

  /** Whether a name holds one of the words. */
  boolean areIn(String name) {
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBetween(name.charAt(i - 1), name.charAt(i))) {
        if (has(name.substring(isLetter(name.charAt(start)) ? start : start + 1, i))) {
          return true;
        }
        start = i;
      }
    }
    return false;
  }

  /** A word ends before what is no letter, and before a capital after a small letter. */
  private static boolean isBetween(char before, char after) {
    return !isLetter(after) || !isLetter(before) || (isSmall(before) && !isSmall(after));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isLetter(char c) {
    return isSmall(c) || (c >= 'A' && c <= 'Z');
  }

  private boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return whole.contains(small) || hasBeginning(small);
  }

  private boolean hasBeginning(String word) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
