package io.github.isnadarabic.pages.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that a line may begin with, be, or hold, compared folded. Immutable, safe for use by many
 * threads. Texts given to it must be folded already.
 */
public final class Phrases {
  private static final int NONE = -1;

  private static final int BEGINNING = 4;

  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** How phrases begin, so that most words need not be cut out and looked up. */
  private final BitSet beginnings = new BitSet();

  private Phrases(List<String> phrases) {
    phrases.stream()
        .map(Folding::fold)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(this::add);
  }

  private void add(String phrase) {
    under(wordAt(phrase, 0)).add(phrase);
    beginnings.set(beginning(phrase, 0));
  }

  private static int beginning(String text, int from) {
    int hash = 0;
    int end = Math.min(text.length(), from + BEGINNING);
    for (int i = from; i < end && isLetterAt(text, i); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash & 0xffff;
  }

  /** The phrases, in any spelling. */
  public static Phrases of(List<String> phrases) {
    return new Phrases(phrases);
  }

  private List<String> under(String word) {
    return byFirstWord.computeIfAbsent(word, w -> new ArrayList<>());
  }

  /** Whether the line begins with a phrase as whole words. */
  public boolean begin(String folded) {
    return endIn(folded) != NONE;
  }

  /** Whether the line is a phrase and, beside it, nothing but signs and digits. */
  public boolean are(String folded) {
    String line = folded.substring(firstLetter(folded));
    int end = endIn(line);
    return end != NONE && firstLetter(line.substring(end)) == line.length() - end;
  }

  /** Whether a phrase stands anywhere in the line as whole words. */
  public boolean areIn(String folded) {
    for (int word = 0; word < folded.length(); word = nextWord(folded, word)) {
      if (endIn(folded, word) != NONE) {
        return true;
      }
    }
    return false;
  }

  /** The end of the longest phrase that the line begins with, or -1. */
  public int endIn(String folded) {
    return endIn(folded, 0);
  }

  private int endIn(String folded, int from) {
    return beginnings.get(beginning(folded, from)) ? longestEnd(folded, from) : NONE;
  }

  private int longestEnd(String folded, int from) {
    for (String phrase : byFirstWord.getOrDefault(wordAt(folded, from), List.of())) {
      int end = from + phrase.length();
      if (folded.startsWith(phrase, from) && !isLetterAt(folded, end)) {
        return end;
      }
    }
    return NONE;
  }

  private static String wordAt(String text, int from) {
    int end = from;
    while (isLetterAt(text, end)) {
      end++;
    }
    return text.substring(from, end);
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (isLetterAt(text, at)) {
      at++;
    }
    while (at < text.length() && !isLetterAt(text, at)) {
      at++;
    }
    return at;
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
