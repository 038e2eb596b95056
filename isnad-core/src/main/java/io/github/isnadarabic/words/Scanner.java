package io.github.isnadarabic.words;

import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words in one pass. */
final class Scanner {
  private static final Lexeme BREAK = Lexeme.plain("\n");

  private final char[] text;
  private final List<Word> words;
  private int at;

  Scanner(String text) {
    this.text = text.toCharArray();
    this.words = new ArrayList<>(this.text.length / 5 + 1);
  }

  List<Word> scan() {
    while (at < text.length) {
      char unit = text[at];
      if (Letters.isArabic(unit)) {
        addArabic();
      } else if (isLineBreak(unit)) {
        addBreak();
      } else if (isSpace(unit)) {
        at++;
      } else if (Character.isDigit(unit)) {
        addNumber();
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
    return unit == ' '
        || Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.getType(unit) == Character.FORMAT;
  }

  private void addBreak() {
    int from = at;
    int end = at;
    while (at < text.length && (isLineBreak(text[at]) || isSpace(text[at]))) {
      end = isLineBreak(text[at]) ? at + 1 : end;
      at++;
    }
    words.add(new Word(new Span(from, end), BREAK, Shape.BREAK));
  }

  private void addNumber() {
    int from = at;
    while (at < text.length && (Character.isDigit(text[at]) || isSeparatorBetweenDigits(at))) {
      at++;
    }
    add(from, Shape.NUMBER);
  }

  private boolean isSeparatorBetweenDigits(int i) {
    return ".,٫٬/:-–".indexOf(text[i]) >= 0
        && i + 1 < text.length
        && Character.isDigit(text[i + 1]);
  }

  private void addArabic() {
    int from = at;
    endOfLetters();
    if (at - from == 1) {
      addDottedLetters(from);
    }
    Lexeme lexeme = Lexeme.of(text, from, at);
    boolean silent = lexeme.form().isEmpty();
    Word word =
        silent
            ? new Word(new Span(from, at), Lexeme.plain(lexeme.written()), Shape.MARK)
            : new Word(new Span(from, at), lexeme, Shape.ARABIC);
    words.add(word);
  }

  private void endOfLetters() {
    while (at < text.length && Letters.isArabic(text[at])) {
      at++;
    }
  }

  /** A letter, a dot, a letter: an abbreviation as long as single letters follow. */
  private void addDottedLetters(int from) {
    int end = at;
    while (isDotAndLetter(end)) {
      end += 2;
    }
    boolean endsInWord = end < text.length && Letters.isArabic(text[end]);
    at = endsInWord ? Math.max(from + 1, end - 2) : end;
  }

  private boolean isDotAndLetter(int i) {
    return i + 1 < text.length && text[i] == '.' && Letters.isArabic(text[i + 1]);
  }

  private void addLatin() {
    int from = at;
    while (at < text.length && Character.isLetter(text[at]) && !Letters.isArabic(text[at])) {
      at++;
    }
    add(from, Shape.LATIN);
  }

  private void addMark() {
    int from = at;
    at += Character.charCount(Character.codePointAt(text, at));
    add(from, Shape.MARK);
  }

  /** Adds what was passed over since {@code from}. */
  private void add(int from, Shape shape) {
    words.add(new Word(new Span(from, at), Lexeme.of(text, from, at), shape));
  }
}
