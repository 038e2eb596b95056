package io.github.isnadarabic.time;

/**
 * Days counted from today: {@code أمس}, {@code يوم غد}, {@code أول من أمس}, {@code اليوم اللي بعد
 * بكرة}.
 */
final class DeicticGrammar implements Grammar {
  private static final String RULE = "time/deictic";

  @Override
  public Piece read(Tokens t, int i) {
    Piece plain = plain(t, i);
    int noun = dayNoun(t, i);
    if (noun == i) {
      return plain;
    }
    int at = t.after(noun, WordClass.WHICH);
    return plain.orLonger(from(t, i, at)).orLonger(twoSteps(t, i, at));
  }

  /** The end of يوم or اليوم, or the token itself. */
  private static int dayNoun(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    return unit.is() && unit.value() == Code.of(Unit.DAY) ? unit.end() : i;
  }

  private static Piece plain(Tokens t, int i) {
    int start = t.is(i, WordClass.THIS) ? i + 1 : i;
    Found day = t.find(start, WordClass.DEICTIC);
    if (!day.is() || isOtherDay(t, day) || isLunch(t, start)) {
      return Piece.NONE;
    }
    boolean noun = day.value() == 0 && t.hasPrep(start);
    return noun ? Piece.NONE : new Piece(Fields.offset(Unit.DAY, day.value()), i, day.end(), RULE);
  }

  /** {@code اليوم التالي}, {@code اليوم الأول}, {@code اليوم الذي}: not today. */
  private static boolean isOtherDay(Tokens t, Found day) {
    int next = day.end();
    boolean described =
        t.is(next, WordClass.SEQUEL)
            || t.is(next, WordClass.SAME)
            || t.is(next, WordClass.WHICH)
            || (t.is(next, WordClass.ORDINAL) && t.isDefinite(next) && !isHour(t, next))
            || (t.is(next, WordClass.DIRECTION) && t.isDefinite(next))
            || (t.is(next, WordClass.LAST) && t.isDefinite(next));
    return day.value() == 0 && (described || t.is(day.from() - 1, WordClass.THAT));
  }

  /** {@code غداء} is folded like {@code غدا}. */
  private static boolean isLunch(Tokens t, int i) {
    return t.word(i).stem().endsWith("غدا") && (t.endsWithHamza(i) || t.isDefinite(i));
  }

  private static boolean isHour(Tokens t, int i) {
    return t.word(i).stem().endsWith("ه") || Numerals.ordinal(t, i).value() > 10;
  }

  private static Piece from(Tokens t, int i, int at) {
    Found day = t.find(at, WordClass.DEICTIC);
    return day.is() && !t.hasClitic(at) && !t.isDefinite(at)
        ? new Piece(Fields.offset(Unit.DAY, day.value()), i, day.end(), RULE)
        : Piece.NONE;
  }

  /** {@code اليوم الذي بعد غد}: one step from a day that is one step from today. */
  private static Piece twoSteps(Tokens t, int i, int at) {
    int sign = t.is(at, WordClass.AFTER) ? 1 : t.is(at, WordClass.BEFORE) ? -1 : 0;
    Found day = t.find(at + 1, WordClass.DEICTIC);
    return sign != 0 && day.is() && day.value() == sign
        ? new Piece(Fields.offset(Unit.DAY, 2 * sign), i, day.end(), RULE)
        : Piece.NONE;
  }
}
