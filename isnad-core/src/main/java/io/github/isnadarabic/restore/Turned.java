package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;

/** Words written backwards, and the letters that give them away. */
final class Turned {
  /** No Arabic word begins with one of these. */
  private static final String NEVER_FIRST = "ةىئؤ";

  private static final double IMPOSSIBLE_AHEAD = 2;

  /** A short word is too easily another one backwards. */
  private static final int LEAST = 4;

  private static final double SHORT = 4;
  private static final double ARTICLE_BEHIND = 11;

  private Turned() {}

  /** How rarely a page writes a word backwards, given how this one looks as it stands. */
  static double cost(String letters, Habits habits) {
    double rare = habits.cost(EditKind.REORDERED) + (letters.length() < LEAST ? SHORT : 0);
    if (NEVER_FIRST.indexOf(letters.charAt(0)) >= 0) {
      return IMPOSSIBLE_AHEAD;
    }
    return letters.endsWith("لا") ? Math.min(ARTICLE_BEHIND, rare) : rare;
  }
}
