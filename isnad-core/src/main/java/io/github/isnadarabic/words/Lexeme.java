package io.github.isnadarabic.words;

import java.util.Arrays;

/**
 * A word as such: how it is spelled, and what was found out about it. The words met last are kept
 * in one table, and all places where a word stands share one object: pages say the same words again
 * and again, so that most have been looked up before. The table holds a fixed number of words and
 * no long ones; memory does not grow with the input. Thread-safe: threads that meet a word at once
 * may both find out about it, and find the same.
 */
final class Lexeme {
  private static final int LONGEST = 24;
  private static final int WAYS = 4;

  /** In rows of {@link #WAYS}, in each the word that was met last first. */
  private static final Lexeme[] MET = new Lexeme[1 << 16];

  private static final Object[] NOTHING = {};

  private final String written;
  private final char[] letters;
  private final String form;
  private final String key;

  /** By {@link Known#place}; null where nothing was asked yet. What is in it has final fields. */
  private Object[] found = NOTHING;

  private Lexeme(String written, String form, String key) {
    this.written = written;
    this.letters = written.toCharArray();
    this.form = form;
    this.key = key;
  }

  /** What is no word in Arabic letters is its own key. */
  static Lexeme plain(String text) {
    return new Lexeme(text, text, text);
  }

  private static Lexeme arabic(String written) {
    String form = Letters.form(written);
    return new Lexeme(written, form, Letters.key(form));
  }

  /** The word in a stretch of letters. */
  static Lexeme of(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int row = row(hash);
    for (int at = row; at < row + WAYS; at++) {
      Lexeme met = MET[at];
      if (met != null && met.is(text, from, to)) {
        return first(met, row, at);
      }
    }
    Lexeme lexeme = arabic(new String(text, from, to - from));
    return lexeme.letters.length > LONGEST ? lexeme : first(lexeme, row, row + WAYS - 1);
  }

  private static int row(int hash) {
    return (hash ^ (hash >>> 16)) * WAYS & (MET.length - 1);
  }

  /** Puts a word at the front of its row; those between move back to where it was. */
  private static Lexeme first(Lexeme lexeme, int row, int at) {
    for (int to = at; to > row; to--) {
      MET[to] = MET[to - 1];
    }
    MET[row] = lexeme;
    return lexeme;
  }

  private boolean is(char[] text, int from, int to) {
    if (letters.length != to - from) {
      return false;
    }
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  String written() {
    return written;
  }

  String form() {
    return form;
  }

  String key() {
    return key;
  }

  /** What was found out before, or null. */
  Object found(int place) {
    return place < found.length ? found[place] : null;
  }

  void found(int place, Object what) {
    if (place >= found.length) {
      found = Arrays.copyOf(found, place + 8);
    }
    found[place] = what;
  }
}
