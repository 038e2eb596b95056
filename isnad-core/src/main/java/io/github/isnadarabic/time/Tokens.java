package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Span;
import java.util.List;

/** The tokens of a text and the questions that the grammars ask of them. Immutable. */
final class Tokens {
  private static final Token NONE = new Token(Token.Kind.MARK, 0, 0, null, 0);

  private final CharSequence text;
  private final List<Token> tokens;

  Tokens(CharSequence text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  CharSequence text() {
    return text;
  }

  /** A token, or an empty mark outside the text. */
  Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  Surface word(int i) {
    return get(i).word();
  }

  /** The longest name of a class that begins at a token. */
  Found find(int i, WordClass kind) {
    Surface word = word(i);
    if (word == null || !word.senses().include(kind)) {
      return Found.NOTHING;
    }
    for (Sense sense : word.senses().longestFirst()) {
      if (sense.kind() == kind && (!sense.definite() || word.definite())) {
        int end = endOf(i + 1, sense.rest());
        if (end > i) {
          return new Found(sense, i, end);
        }
      }
    }
    return Found.NOTHING;
  }

  private int endOf(int at, List<String> rest) {
    for (String next : rest) {
      if (get(at).isMark("-_") && isGlued(at) && isGlued(at + 1)) {
        at++;
      }
      Surface word = word(at);
      if (word == null || !word.text().equals(next)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  boolean is(int i, WordClass kind) {
    return find(i, kind).is();
  }

  /** The end of a name of a class at a token, or the token itself where there is none. */
  int after(int i, WordClass kind) {
    Found found = find(i, kind);
    return found.is() ? found.end() : i;
  }

  boolean isWord(int i) {
    return get(i).kind() == Token.Kind.WORD;
  }

  boolean isNumber(int i) {
    return get(i).isNumber();
  }

  boolean isMark(int i, String oneOf) {
    return get(i).isMark(oneOf);
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size() && get(i).start() == get(i - 1).end();
  }

  /** Whether a sentence ends before a token: by its mark, or by the end of a line. */
  boolean isSentenceEnd(int i) {
    if (i <= 0 || i >= size()) {
      return true;
    }
    boolean end = isMark(i - 1, ".!?؟") && !(isGlued(i) && isNumber(i));
    for (int at = get(i - 1).end(); !end && at < get(i).start(); at++) {
      end = text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
    return end;
  }

  /**
   * Where the content after an "and" begins: at the word itself if the "and" is written with it.
   */
  int afterAnd(int i) {
    if (word(i) != null && (word(i).and() || isAndOne(i))) {
      return i;
    }
    return is(i, WordClass.AND) ? i + 1 : -1;
  }

  /** {@code وأحد} is folded like {@code واحد}; the hamza tells them apart. */
  private boolean isAndOne(int i) {
    return word(i).text().equals("واحد") && text.charAt(get(i).start() + 1) == 'أ';
  }

  /** A word as it is written, folded. */
  String folded(int i) {
    return isWord(i) ? Letters.fold(text.subSequence(get(i).start(), get(i).end())) : "";
  }

  /** Whether a word is written with a hamza at its end, which folding drops. */
  boolean endsWithHamza(int i) {
    return isWord(i) && text.charAt(get(i).end() - 1) == 'ء';
  }

  boolean isDefinite(int i) {
    return word(i) != null && word(i).definite();
  }

  boolean hasPrep(int i) {
    return word(i) != null && word(i).prep() != 0;
  }

  boolean hasClitic(int i) {
    return word(i) != null && word(i).clitics() > 0;
  }

  /** The stretch of text from one token to another, clitics of the first left outside. */
  Span span(int from, int to) {
    return new Span(startOf(from), get(to - 1).end());
  }

  private int startOf(int i) {
    Token token = get(i);
    int skip = token.word() == null ? 0 : token.word().clitics();
    int at = token.start();
    while (skip > 0) {
      skip -= Letters.folded(text.charAt(at++)) == 0 ? 0 : 1;
    }
    while (at > token.start() && at < token.end() && Letters.folded(text.charAt(at)) == 0) {
      at++;
    }
    return at;
  }
}
