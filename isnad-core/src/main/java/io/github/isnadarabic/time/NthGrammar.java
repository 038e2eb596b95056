package io.github.isnadarabic.time;

/**
 * One of several in a longer period: {@code الربع الأخير}, {@code الأسبوع الثالث}, {@code آخر يوم},
 * {@code النصف الأول}, {@code الثلاثي الثاني}; the period itself is another piece.
 */
final class NthGrammar implements Grammar {
  private static final String RULE = "time/nth";

  @Override
  public Piece read(Tokens t, int i) {
    Unit unit = unit(t, i);
    Piece nth = unit != null && t.isDefinite(i) ? nounFirst(t, i, unit) : numberFirst(t, i);
    return nth.is() ? ofPresent(t, nth) : nth;
  }

  private static Piece nounFirst(Tokens t, int i, Unit unit) {
    int at = i + 1;
    Numeral which = t.hasClitic(at) ? Numeral.NONE : Numerals.ordinal(t, at);
    boolean last = isLast(t, at);
    if (!last && !(which.is() && t.isDefinite(at))) {
      return Piece.NONE;
    }
    return piece(i, last ? at + 1 : which.end(), last ? -1 : which.whole(), unit);
  }

  /** الأخير or الثاني والأخير. */
  private static boolean isLast(Tokens t, int i) {
    return t.is(i, WordClass.LAST) && t.isDefinite(i) && !t.hasClitic(i);
  }

  private static Piece numberFirst(Tokens t, int i) {
    Found last = t.find(i, WordClass.LAST);
    Numeral which = Numerals.ordinal(t, i);
    int at = last.is() ? last.end() : which.end();
    if (at <= i || t.isDefinite(i)) {
      return Piece.NONE;
    }
    Unit unit = t.isDefinite(at) || t.hasClitic(at) ? null : unit(t, at);
    return unit == null ? Piece.NONE : piece(i, at + 1, last.is() ? -1 : which.whole(), unit);
  }

  private static Piece piece(int from, int end, int which, Unit unit) {
    Fields fields = Fields.of(Field.NTH, which).with(Field.NTH_UNIT, Code.of(unit));
    return new Piece(fields, from, end, RULE);
  }

  /** {@code النصف الثاني من العام}: of the present year, month or week. */
  private static Piece ofPresent(Tokens t, Piece nth) {
    int at = nth.end() + 1;
    Found unit = t.is(nth.end(), WordClass.SINCE) ? t.find(at, WordClass.UNIT) : Found.NOTHING;
    boolean present = unit.is() && t.isDefinite(at) && !t.hasClitic(at) && !isDescribed(t, at + 1);
    boolean period = present && Code.unit(unit.value()).compareTo(Unit.DAY) > 0;
    return period
        ? new Piece(
            nth.fields().with(Field.OFFSET_UNIT, unit.value()).with(Field.OFFSET, 0),
            nth.from(),
            unit.end(),
            RULE)
        : nth;
  }

  private static boolean isDescribed(Tokens t, int i) {
    return t.isNumber(i)
        || t.is(i, WordClass.DIRECTION)
        || t.is(i, WordClass.FAR_DIRECTION)
        || t.is(i, WordClass.SEQUEL)
        || t.is(i, WordClass.SAME)
        || t.is(i, WordClass.ORDINAL)
        || t.is(i, WordClass.CARDINAL);
  }

  /** A unit that is counted in a longer one; null for another word. */
  private static Unit unit(Tokens t, int i) {
    Found fraction = t.find(i, WordClass.FRACTION);
    if (fraction.is()) {
      return switch (fraction.value()) {
        case 30 -> Unit.HALF;
        case 20 -> Unit.THIRD;
        case 15 -> Unit.QUARTER;
        default -> null;
      };
    }
    Found part = t.find(i, WordClass.YEAR_PART);
    Found unit = part.is() ? part : t.find(i, WordClass.UNIT);
    Unit found = unit.is() ? Code.unit(unit.value()) : null;
    return found == null || found.isOfClock() || found == Unit.CENTURY ? null : found;
  }
}
