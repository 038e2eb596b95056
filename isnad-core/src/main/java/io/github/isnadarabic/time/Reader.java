package io.github.isnadarabic.time;

import java.util.ArrayList;
import java.util.List;

/** Reads the expressions of a text from left to right; at each place the longest one wins. */
final class Reader {
  private final Phrases phrases = new Phrases();
  private final StretchGrammar stretches = new StretchGrammar(phrases);
  private final List<Grammar> others =
      List.of(new RepetitionGrammar(), new CountedGrammar(), new LengthGrammar());

  List<Piece> read(Tokens t) {
    List<Piece> found = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      Piece piece = mayBegin(t, i) ? longest(t, i) : Piece.NONE;
      if (piece.is() && Sound.isTime(t, piece)) {
        found.add(withArticle(t, piece));
      }
      i = piece.is() ? Math.max(piece.end(), i + 1) : i + 1;
    }
    return found;
  }

  /** {@code الـ24 ساعة الماضية}: the article that is written apart from its number. */
  private static Piece withArticle(Tokens t, Piece piece) {
    int i = piece.from();
    boolean article = piece.meaning() instanceof Length && t.isNumber(i);
    return article && t.folded(i - 1).equals("ال")
        ? new Piece(piece.meaning(), i - 1, piece.end(), piece.rule())
        : piece;
  }

  /** Most words of a text are not in the lexicon, and no time begins with them. */
  private static boolean mayBegin(Tokens t, int i) {
    Surface word = t.word(i);
    return word == null ? t.isNumber(i) : word.begins();
  }

  private Piece longest(Tokens t, int i) {
    Piece phrase = phrases.read(t, i);
    Piece stretch = stretches.read(t, i, phrase);
    Piece longest = phrase.orLonger(stretch);
    for (Grammar grammar : others) {
      longest = longest.orLonger(grammar.read(t, i));
    }
    return longest;
  }
}
