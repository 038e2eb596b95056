package io.github.isnadarabic.forms;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.words.Letters;
import java.util.List;

/**
 * Gives the forms of a word under which a search should find it. Immutable and thread-safe.
 *
 * <p>Folded are what writers treat loosely: vowel marks, tatweel, the hamza on alef, final ya and
 * ta marbuta. Whether a first letter is a particle or the word's own ({@code وقال}, {@code وزير})
 * is decided by what the lexicon has counted.
 */
public final class WordForms {
  private static final int LONGEST_WORD = 40;

  private final BareWords bareWords;

  private WordForms(BareWords bareWords) {
    this.bareWords = bareWords;
  }

  /** By the lexicon that Isnad ships. */
  public static WordForms standard() {
    return new WordForms(new BareWords(LanguageModel.standard()));
  }

  /**
   * The folded word with its clitics, or the word itself where it is none of Arabic letters, or
   * longer than words are.
   */
  public String normal(String word) {
    return isArabic(word) ? folded(Letters.form(word)) : word;
  }

  /** The folded word without particles, article and pronouns; see {@link #normal}. */
  public String bare(String word) {
    return isArabic(word) ? folded(bareWords.of(Letters.form(word))) : word;
  }

  /** The word, {@link #normal} and {@link #bare}, as far as they differ. */
  public List<String> all(String word) {
    return List.of(word, normal(word), bare(word)).stream().distinct().toList();
  }

  private static boolean isArabic(String word) {
    return word.length() <= LONGEST_WORD && word.chars().allMatch(c -> Letters.isArabic((char) c));
  }

  private static String folded(String form) {
    String key = Letters.key(form);
    return key.endsWith("ة") ? key.substring(0, key.length() - 1) + "ه" : key;
  }
}
