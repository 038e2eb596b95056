package io.github.isnadarabic.attribution;

import io.github.isnadarabic.words.Clitics;

/** Finds the words by which a source asks not to be named: {@code طلب عدم ذكر اسمه}. */
final class AnonymityFormula {
  private final Article article;

  AnonymityFormula(Article article) {
    this.article = article;
  }

  void find(Draft draft) {
    if (draft.source == null) {
      return;
    }
    for (int at = draft.source.from(); at < draft.source.to(); at++) {
      String key = Clitics.withoutConjunction(article.word(at));
      if (Particles.FORMULA.contains(key) && tailEnd(at + 1) > at + 1) {
        draft.anonymity = new Range(at, tailEnd(at + 1));
        return;
      }
    }
  }

  private int tailEnd(int from) {
    int end = from;
    while (Particles.FORMULA_TAIL.contains(article.key(end))) {
      end++;
    }
    return end;
  }
}
