package io.github.isnadarabic.time;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens in one pass. Words and digits that touch are cut apart. */
final class Tokenizer {
  private static final int MAX_DIGITS = 18;

  private final Lexicon lexicon;
  private final CharSequence text;
  private final char[] letters = new char[Lexicon.MAX_LETTERS];
  private final List<Token> tokens = new ArrayList<>();

  Tokenizer(Lexicon lexicon, CharSequence text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  Tokens tokens() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    return new Tokens(text, tokens);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (Letters.isOfWord(c)) {
      return word(at);
    }
    if (Letters.digit(c) >= 0) {
      return number(at);
    }
    if (Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT) {
      return at + 1;
    }
    if (Character.isLetter(c)) {
      return foreign(at);
    }
    tokens.add(new Token(Token.Kind.MARK, at, at + 1, null, c));
    return at + 1;
  }

  private int word(int start) {
    int end = start + 1;
    while (end < text.length() && Letters.isOfWord(text.charAt(end))) {
      end++;
    }
    tokens.add(new Token(Token.Kind.WORD, start, end, lexicon.find(text, start, end, letters), 0));
    return end;
  }

  private int foreign(int start) {
    int end = start + 1;
    while (end < text.length() && isForeign(text.charAt(end))) {
      end++;
    }
    tokens.add(new Token(Token.Kind.FOREIGN, start, end, null, 0));
    return end;
  }

  private static boolean isForeign(char c) {
    return Character.isLetter(c) && !Letters.isOfWord(c);
  }

  private int number(int start) {
    int end = start;
    long value = 0;
    while (end < text.length() && Letters.digit(text.charAt(end)) >= 0) {
      value = end - start < MAX_DIGITS ? value * 10 + Letters.digit(text.charAt(end)) : -1;
      end++;
    }
    tokens.add(
        new Token(Token.Kind.NUMBER, start, end, null, end - start > MAX_DIGITS ? -1 : value));
    return end;
  }
}
