package io.github.isnadarabic.words;

import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words in one pass. */
final class Scanner {
  private final String text;
  private final List<Word> words;
  private int at;

  Scanner(String text) {
    this.text = text;
    this.words = new ArrayList<>(text.length() / 5 + 1);
  }

  List<Word> scan() {
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (isLineBreak(unit)) {
        addBreak();
      } else if (isSpace(unit)) {
        at++;
      } else if (Character.isDigit(unit)) {
        addNumber();
      } else if (Letters.isArabic(unit)) {
        addArabic();
      } else if (Character.isLetter(unit)) {
        addLatin();
      } else {
        addMark();
      }
    }
    return words;
  }

  private static boolean isLineBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.getType(unit) == Character.FORMAT;
  }

  private void addBreak() {
    int from = at;
    int end = at;
    while (at < text.length() && (isLineBreak(text.charAt(at)) || isSpace(text.charAt(at)))) {
      end = isLineBreak(text.charAt(at)) ? at + 1 : end;
      at++;
    }
    add(from, end, "\n", Shape.BREAK);
  }

  private void addNumber() {
    int from = at;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || isSeparatorBetweenDigits(at))) {
      at++;
    }
    add(from, at, text.substring(from, at), Shape.NUMBER);
  }

  private boolean isSeparatorBetweenDigits(int i) {
    return ".,٫٬/:-–".indexOf(text.charAt(i)) >= 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }

  private void addArabic() {
    int from = at;
    endOfLetters();
    if (at - from == 1) {
      addDottedLetters(from);
    }
    String form = Letters.form(text.substring(from, at));
    if (form.isEmpty()) {
      add(from, at, text.substring(from, at), Shape.MARK);
    } else {
      words.add(new Word(new Span(from, at), form, Letters.key(form), Shape.ARABIC));
    }
  }

  private void endOfLetters() {
    while (at < text.length() && Letters.isArabic(text.charAt(at))) {
      at++;
    }
  }

  /** A letter, a dot, a letter: an abbreviation as long as single letters follow. */
  private void addDottedLetters(int from) {
    int end = at;
    while (isDotAndLetter(end)) {
      end += 2;
    }
    boolean endsInWord = end < text.length() && Letters.isArabic(text.charAt(end));
    at = endsInWord ? Math.max(from + 1, end - 2) : end;
  }

  private boolean isDotAndLetter(int i) {
    return i + 1 < text.length() && text.charAt(i) == '.' && Letters.isArabic(text.charAt(i + 1));
  }

  private void addLatin() {
    int from = at;
    while (at < text.length()
        && Character.isLetter(text.charAt(at))
        && !Letters.isArabic(text.charAt(at))) {
      at++;
    }
    add(from, at, text.substring(from, at), Shape.LATIN);
  }

  private void addMark() {
    int from = at;
    at += Character.charCount(text.codePointAt(at));
    add(from, at, text.substring(from, at), Shape.MARK);
  }

  private void add(int from, int to, String form, Shape shape) {
    words.add(new Word(new Span(from, to), form, form, shape));
  }
}
