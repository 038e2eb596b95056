package io.github.isnadarabic.restore;

/**
 * Letters that stand apart because they are meant apart: abbreviations, number plates, roots in a
 * dictionary, letters that are spoken of.
 *
 * @param forms knows the abbreviations
 * @param window the stretch of text
 * @param cut whether the page is known to put signs into its words
 */
record Spelled(KnownForms forms, Window window, boolean cut) {
  private static final int LONG_CHAIN = 5;

  /** So many letters with dots between are initials more often than a word. */
  private static final int INITIALS = 3;

  private static final int NEAR = 5;
  private static final int ENDLESS = 60;
  private static final double FREQUENT = 9;
  private static final double FREQUENT_INITIALS = 12.5;
  private static final double LEFT_OVER = 3;

  /** Whether a letter stands in a row of letters too long for any word. */
  boolean isEndless(int i) {
    int to = i;
    while (to < window.size() && to - i <= ENDLESS && window.atom(to).isLetter()) {
      to++;
    }
    return to - i > ENDLESS;
  }

  /** Whether the atoms are letters apart that are meant so. */
  boolean isSpelled(int from, int to) {
    return isAbbreviation(from, to)
        || isPartOfChain(from, to)
        || isGlued(from, to)
        || (isLetters(from, to) && isSpokenOf(from, to));
  }

  private boolean isDotted(int to) {
    return window.gapBefore(to - 1).equals(".");
  }

  /** White space behind a letter that belongs to something else: an abbreviation, a formula. */
  private boolean isGlued(int from, int to) {
    return window.gapBefore(from + 1).isBlank()
        && ((from > 0 && window.atom(from).isLetter() && isJoint(window.gapBefore(from)))
            || (to < window.size()
                && window.atom(to - 1).isLetter()
                && isJoint(window.gapBefore(to))));
  }

  private static boolean isJoint(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (Character.isWhitespace(gap.charAt(i))) {
        return false;
      }
    }
    return !gap.isEmpty();
  }

  /** Whether letters apart are rather initials or a number plate than this word. */
  boolean isMeantApart(int from, int to, double alone) {
    if (!isLetters(from, to)) {
      return false;
    }
    boolean plate = window.gapBefore(to - 1).isBlank() && isBesideNumber(from, to);
    if (!plate && !isDotted(to)) {
      return false;
    }
    double frequent = plate || (!cut && to - from == INITIALS) ? FREQUENT : FREQUENT_INITIALS;
    return alone > frequent + 2.5 * (to - from - INITIALS);
  }

  /** What it costs to leave letters of the same row out of a word. */
  double leftOver(int from, int to) {
    String sign = window.gapBefore(to - 1);
    boolean after =
        to < window.size() && window.atom(to).isLetter() && window.gapBefore(to).equals(sign);
    boolean before =
        from > 0
            && window.atom(from).isLetter()
            && window.atom(from - 1).isLetter()
            && window.gapBefore(from).equals(sign);
    return (after ? LEFT_OVER : 0) + (before ? LEFT_OVER : 0);
  }

  private boolean isLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (window.atom(i).letters().length() > 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbbreviation(int from, int to) {
    return forms.isAbbreviation(
        window.text().substring(window.atom(from).start(), window.atom(to - 1).end()));
  }

  /** Whether the same sign stands between letters, but for the first piece. */
  boolean isChain(int from, int to) {
    if (window.atom(from).letters().length() > 3) {
      return false;
    }
    String sign = window.gapBefore(from + 1);
    for (int i = from + 1; i < to; i++) {
      if (!window.atom(i).isLetter() || !window.gapBefore(i).equals(sign)) {
        return false;
      }
    }
    return true;
  }

  /** Whether so many letters stand apart that they can only be a word. */
  boolean isLongChain(int from, int to) {
    return to - from >= LONG_CHAIN && isLetters(from, to) && isChain(from, to);
  }

  /** Letters with signs between are one word or none: never half of them. */
  private boolean isPartOfChain(int from, int to) {
    String sign = window.gapBefore(from + 1);
    if (sign.isBlank()) {
      return false;
    }
    boolean began = from > 0 && window.gapBefore(from).equals(sign) && window.atom(from).isLetter();
    if (!isLetters(from + 1, to)) {
      return began && window.atom(from - 1).isLetter();
    }
    boolean goesOn =
        to < window.size() && window.atom(to).isLetter() && window.gapBefore(to).equals(sign);
    return goesOn || (began && window.atom(from - 1).letters().length() <= 3);
  }

  private boolean isBesideNumber(int from, int to) {
    return startsWithNumber(window.gapAfter(to - 1)) || endsWithNumber(window.gapBefore(from));
  }

  private static boolean startsWithNumber(String gap) {
    String trimmed = gap.strip();
    return !trimmed.isEmpty() && Character.isDigit(trimmed.charAt(0));
  }

  private static boolean endsWithNumber(String gap) {
    String trimmed = gap.strip();
    return !trimmed.isEmpty() && Character.isDigit(trimmed.charAt(trimmed.length() - 1));
  }

  private boolean isSpokenOf(int from, int to) {
    boolean initials =
        from > 0 && forms.announcesInitials(window.atom(from - 1).letters()) && isDotted(to);
    return initials
        || anyCue(Math.max(0, from - NEAR), from)
        || anyCue(to, Math.min(window.size(), to + 3));
  }

  private boolean anyCue(int from, int to) {
    for (int i = from; i < to; i++) {
      if (forms.speaksOfLetters(window.atom(i).letters())) {
        return true;
      }
    }
    return false;
  }
}
