package io.github.isnadarabic.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private final Set<String> borrowed = new HashSet<>();
  private final Set<String> dialect = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> letterCues = new HashSet<>();
  private final Set<String> initialCues = new HashSet<>();
  private final Map<String, Set<String>> languages = new HashMap<>();

  private KnownForms() {}

  /** The lists that Isnad ships. */
  static KnownForms standard() {
    KnownForms forms = new KnownForms();
    forms.borrowed.addAll(lines("loan-words.txt"));
    forms.dialect.addAll(lines("dialect-words.txt"));
    forms.abbreviations.addAll(lines("abbreviations.txt"));
    forms.letterCues.addAll(lines("letter-cues.txt"));
    forms.initialCues.addAll(lines("initial-cues.txt"));
    for (String line : lines("language-words.txt")) {
      String[] fields = line.split("\t", 2);
      for (String word : fields[1].trim().split("\\s+", 0)) {
        forms.languages.computeIfAbsent(lettersOf(word), w -> new HashSet<>()).add(fields[0]);
      }
    }
    return forms;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = KnownForms.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String lettersOf(String word) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Letters.isLetter(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

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
    return languages.containsKey(letters);
  }

  private static boolean contains(Set<String> stems, String word) {
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
