package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.words.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a headline, folded, for comparing it with others.
 *
 * @param text the headline
 * @param words its words
 */
record Wording(String text, Set<String> words) {
  static Wording of(String text) {
    return new Wording(text, split(Folding.fold(text)));
  }

  /**
   * How far a text has the same words: 1 all of them, 0 none, or nowhere near as long.
   *
   * @param other the text, folded
   */
  double agreement(String other) {
    if (other.length() > text.length() * 2 || text.length() > other.length() * 2) {
      return 0;
    }
    Set<String> others = split(other);
    int all = words.size() + others.size();
    others.retainAll(words);
    return all == 0 ? 0 : 2.0 * others.size() / all;
  }

  private static Set<String> split(String folded) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        if (i > start) {
          words.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
