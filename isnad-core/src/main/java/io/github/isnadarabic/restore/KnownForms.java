package io.github.isnadarabic.restore;

import java.util.List;

/**
 * Words that look disguised and are not: loans and dialect with letters that Arabic borrowed,
 * dotted abbreviations, and the most frequent words of other languages in Arabic script. Immutable
 * and thread-safe.
 */
final class KnownForms {
  private static final List<String> BEFORE =
      List.of(
          "", "ال", "و", "ب", "ل", "ف", "ك", "لل", "وال", "بال", "فال", "كال", "وب", "ول", "عال",
          "هال");
  private static final List<String> AFTER =
      List.of(
          "", "ي", "ية", "يه", "ه", "ها", "هم", "ك", "ات", "ين", "ون", "ان", "ا", "يا", "يين",
          "يون", "نا", "وا");

  private final WordList borrowed = new WordList("loan-words.txt");
  private final WordList dialect = new WordList("dialect-words.txt");
  private final WordList abbreviations = new WordList("abbreviations.txt");
  private final WordList letterCues = new WordList("letter-cues.txt");
  private final WordList initialCues = new WordList("initial-cues.txt");
  private final WordList ofLanguages = new WordList("language-words.txt");

  /** Whether a word is a loan or a name that is written with borrowed letters. */
  boolean isBorrowed(String letters) {
    return contains(borrowed, letters);
  }

  /** Whether a word is dialect that is written with borrowed letters. */
  boolean isDialect(String letters) {
    return contains(dialect, letters);
  }

  /** Whether the letters with their dots are an abbreviation. */
  boolean isAbbreviation(String dotted) {
    return abbreviations.contains(dotted)
        || (dotted.startsWith("و") && abbreviations.contains(dotted.substring(1)))
        || (dotted.endsWith(".")
            && abbreviations.contains(dotted.substring(0, dotted.length() - 1)));
  }

  /** Whether somebody may be named by initials after this word. */
  boolean announcesInitials(String letters) {
    return contains(initialCues, letters);
  }

  /** Whether a word speaks of letters. */
  boolean speaksOfLetters(String letters) {
    return contains(letterCues, letters);
  }

  /** Whether a word is very frequent in some other language. */
  boolean isFrequentElsewhere(String letters) {
    return ofLanguages.contains(letters);
  }

  private static boolean contains(WordList stems, String word) {
    for (String before : BEFORE) {
      if (word.startsWith(before)) {
        for (String after : AFTER) {
          int end = word.length() - after.length();
          if (end - before.length() > 1
              && word.endsWith(after)
              && stems.contains(word.substring(before.length(), end))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
