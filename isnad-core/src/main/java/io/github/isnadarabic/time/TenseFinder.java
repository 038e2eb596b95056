package io.github.isnadarabic.time;

/**
 * Finds the tense of the verb that a time goes with: the nearest verb before it in its sentence; in
 * a sentence that begins with the time, the nearest after it.
 */
final class TenseFinder {
  private static final int BACK = 30;
  private static final int AHEAD = 12;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 8;

  private final Tokens t;

  TenseFinder(Tokens tokens) {
    this.t = tokens;
  }

  Tense of(Piece piece) {
    int start = piece.from() - 1;
    int i = start;
    while (i >= 0 && start - i < BACK && !isEnd(i) && !t.isSentenceEnd(i + 1)) {
      Tense tense = tense(i);
      if (tense != Tense.UNKNOWN) {
        return tense == Tense.FUTURE && isTurnedPast(i) ? Tense.PAST : tense;
      }
      i--;
    }
    Tense ahead = ahead(piece.end());
    boolean began = i < start && looksPast(i + 1);
    return began ? Tense.PAST : ahead;
  }

  /** Whether the verb before is had done: {@code وكانت قد بدأت}. */
  boolean isPluperfect(Piece piece) {
    for (int i = piece.from() - 1; piece.from() - i < AHEAD && !t.isSentenceEnd(i + 1); i--) {
      if (t.folded(i).equals("قد")) {
        return isWas(i - 1) || isWas(i - 2) || isWas(i - 3);
      }
    }
    return false;
  }

  private boolean isWas(int i) {
    Surface word = t.word(i);
    return word != null && word.stem().startsWith("كان");
  }

  private Tense ahead(int from) {
    for (int i = from; i < from + AHEAD && !isEnd(i) && !t.isSentenceEnd(i); i++) {
      Tense tense = tense(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private boolean isEnd(int i) {
    return t.isMark(i, "؛");
  }

  /** {@code لم يصل}, {@code كان يصل}: the past, whatever the form. */
  private boolean isTurnedPast(int i) {
    Surface before = t.word(i - 1);
    return before != null
        && (before.stem().equals("لم")
            || before.stem().equals("كان")
            || before.stem().equals("كانت"));
  }

  private Tense tense(int i) {
    if (!t.isWord(i) || t.is(i, WordClass.NO_VERB)) {
      return Tense.UNKNOWN;
    }
    if (t.is(i, WordClass.PAST_VERB)) {
      return Tense.PAST;
    }
    if (t.is(i, WordClass.FUTURE_CUE) || t.is(i, WordClass.PRESENT_VERB)) {
      return Tense.FUTURE;
    }
    return t.word(i) == null && looksPresent(t.folded(i)) ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** The forms of the third person and of the future: يعقد, ويعقد, سيعقد, ستعقد. */
  private static boolean looksPresent(String word) {
    String bare = word.startsWith("و") || word.startsWith("ف") ? word.substring(1) : word;
    boolean length = bare.length() >= SHORTEST && bare.length() <= LONGEST;
    boolean noun = bare.endsWith("ه") && bare.length() > SHORTEST + 1 && !bare.startsWith("ي");
    boolean present = bare.startsWith("ي") && !bare.startsWith("يا");
    boolean future = bare.startsWith("ست") || (bare.startsWith("سي") && bare.length() > SHORTEST);
    return length
        && !noun
        && (present || (future && !isNounLikeFuture(bare)) || isFirstPerson(bare));
  }

  private static boolean isFirstPerson(String word) {
    return (word.startsWith("سن") && word.length() > SHORTEST + 1)
        || (word.startsWith("ساع") && word.endsWith("د"));
  }

  /** سياسي, سيطرة, سيناء, ستار: roots that begin so. */
  private static boolean isNounLikeFuture(String word) {
    return word.startsWith("سيا")
        || word.startsWith("سيط")
        || word.startsWith("سينا")
        || word.startsWith("سينم")
        || word.startsWith("سيد")
        || word.startsWith("سيو")
        || word.startsWith("ستار")
        || word.startsWith("ستون")
        || word.startsWith("ستين");
  }

  /** A sentence that begins with a word that is no noun begins with a past verb, as news does. */
  private boolean looksPast(int first) {
    if (!t.isWord(first) || (t.word(first) != null && !t.is(first, WordClass.EVENT))) {
      return false;
    }
    String word = t.folded(first);
    boolean noun = word.startsWith("ال") || word.endsWith("ه") || word.length() < 3;
    return !noun;
  }
}
