package io.github.isnadarabic.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What each code unit counts as when texts are compared. */
final class SameLetters {
  /** Ends a word. */
  static final char SEPARATOR = 0;

  /** Stands inside a word and is none of it: a vowel mark, tatweel, a joiner. */
  static final char SILENT = 1;

  /** Several letters in one sign. */
  static final char LIGATURE = 2;

  private static final String DATA = "same-letters-1.txt";
  private static final char HAMZA = 'ء';
  private static final char TATWEEL = '\u0640';

  /** A sign that says more than this is a formula such as U+FDFA, and no part of a word. */
  private static final int LONGEST_LIGATURE = 4;

  private static final char[] FOLDED = fold();

  private SameLetters() {}

  /** For each code unit the letter that it counts as, or one of the three marks above. */
  static char[] table() {
    return FOLDED;
  }

  /** The letters of a ligature. */
  static String letters(char ligature) {
    return compatible(ligature);
  }

  private static char[] fold() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      folded[c] = byNature(c);
    }
    readSameLetters(folded);
    folded[HAMZA] = SILENT;
    foldPresentationForms(folded);
    return folded;
  }

  private static char byNature(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (Character.isLetter(c)) {
      return Character.toLowerCase(c);
    }
    return isSilent(c) ? SILENT : SEPARATOR;
  }

  private static boolean isSilent(char c) {
    int type = Character.getType(c);
    return c == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static void readSameLetters(char[] folded) {
    folded[TATWEEL] = SILENT;
    try (InputStream in = SameLetters.class.getResourceAsStream(DATA);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> enter(line, folded));
    } catch (IOException e) {
      throw new UncheckedIOException(DATA, e);
    }
  }

  private static void enter(String line, char[] folded) {
    for (int i = line.indexOf('\t') + 1; i < line.length(); i++) {
      folded[line.charAt(i)] = line.charAt(0);
    }
  }

  private static void foldPresentationForms(char[] folded) {
    for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
      if (folded[c] != SEPARATOR && folded[c] != SILENT) {
        folded[c] = ofForm(compatible(c), folded);
      }
    }
  }

  private static char ofForm(String letters, char[] folded) {
    if (letters.length() == 1) {
      return folded[letters.charAt(0)];
    }
    return letters.length() <= LONGEST_LIGATURE ? LIGATURE : SEPARATOR;
  }

  private static String compatible(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }
}
