package io.github.isnadarabic.time;

/**
 * Periods told from where we are: {@code الأسبوع الماضي}, {@code هذا العام}, {@code اليوم التالي},
 * {@code السنة نفسها}, {@code باقي الشهر}.
 */
final class PeriodGrammar implements Grammar {
  private static final String RULE = "time/period";
  private static final String TOLD = "time/period-told";

  @Override
  public Piece read(Tokens t, int i) {
    Found unit = unit(t, i);
    if (unit.is()) {
      return after(t, i, unit);
    }
    Piece demonstrated = demonstrated(t, i);
    return demonstrated.is() ? demonstrated : rest(t, i);
  }

  /** A unit in the singular: يوم, أسبوع, or ليلة for its day. */
  static Found unit(Tokens t, int i) {
    return t.find(i, WordClass.UNIT);
  }

  static Unit of(Found unit) {
    return Code.unit(unit.value());
  }

  private static Piece after(Tokens t, int i, Found unit) {
    boolean definite = t.isDefinite(i) || of(unit) == Unit.WEEKEND;
    if (!definite || of(unit).isOfClock()) {
      return t.hasClitic(i) ? Piece.NONE : weekOf(t, i, unit);
    }
    int at = unit.end();
    Found far = t.find(at, WordClass.FAR_DIRECTION);
    Found near = t.find(at, WordClass.DIRECTION);
    Found sequel = t.find(at, WordClass.SEQUEL);
    if (far.is()) {
      return counted(unit, far, i);
    }
    if (near.is() && (t.isDefinite(at) || !t.word(at).stem().startsWith("هذ"))) {
      return counted(unit, near, i);
    }
    if (sequel.is() && t.isDefinite(at)) {
      return told(unit, sequel.value(), i, sequel.end());
    }
    if (t.is(at, WordClass.SAME)) {
      return told(unit, 0, i, at + 1);
    }
    if (near.is()) {
      return counted(unit, near, i);
    }
    Found here = t.find(at, WordClass.AFTER_THIS);
    if (here.is() && !t.hasClitic(at) && !t.isDefinite(here.end())) {
      return new Piece(Fields.offset(of(unit), 0), i, here.end(), RULE);
    }
    return of(unit) == Unit.WEEKEND
        ? new Piece(Fields.offset(Unit.WEEKEND, 0), i, unit.end(), RULE)
        : weekOf(t, i, unit);
  }

  /** {@code أسبوع 16 سبتمبر}: the week of a day. */
  private static Piece weekOf(Tokens t, int i, Found unit) {
    int at = t.is(unit.end(), WordClass.IN) ? unit.end() + 1 : unit.end();
    Piece day =
        of(unit) == Unit.WEEK && t.isNumber(at) ? new MonthGrammar().read(t, at) : Piece.NONE;
    return day.is() && day.fields().has(Field.DAY)
        ? new Piece(day.fields().with(Field.WEEK_OF, 1), i, day.end(), RULE)
        : Piece.NONE;
  }

  private static Piece counted(Found unit, Found direction, int i) {
    return new Piece(Fields.offset(of(unit), direction.value()), i, direction.end(), RULE);
  }

  private static Piece told(Found unit, int offset, int i, int end) {
    Fields fields = Fields.offset(of(unit), offset).with(Field.FROM_TOLD, 1);
    return of(unit) == Unit.WEEKEND ? Piece.NONE : new Piece(fields, i, end, TOLD);
  }

  /** {@code هذا الأسبوع}, {@code ذلك العام}, {@code نفس اليوم}. */
  private static Piece demonstrated(Tokens t, int i) {
    boolean here = t.is(i, WordClass.THIS);
    if (!here && !t.is(i, WordClass.THAT)) {
      return Piece.NONE;
    }
    Found unit = unit(t, i + 1);
    if (!unit.is() || (!t.isDefinite(i + 1) && of(unit) != Unit.WEEKEND) || of(unit).isOfClock()) {
      return Piece.NONE;
    }
    Fields fields = Fields.offset(of(unit), 0);
    return here
        ? new Piece(fields, i, unit.end(), RULE)
        : new Piece(fields.with(Field.FROM_TOLD, 1), i, unit.end(), TOLD);
  }

  /** {@code باقي الشهر}, {@code بقية العام}, {@code لاحقا هذا الأسبوع}. */
  private static Piece rest(Tokens t, int i) {
    Found rest = t.find(i, WordClass.MISC);
    if (!rest.is() || (rest.value() != 3 && rest.value() != 1)) {
      return Piece.NONE;
    }
    int at =
        t.is(rest.end(), WordClass.IN) || t.is(rest.end(), WordClass.SINCE)
            ? rest.end() + 1
            : rest.end();
    Piece period = period(t, at, rest.value() == 3);
    return period.is()
        ? new Piece(
            period.fields().with(Field.REST, rest.value() == 3 ? 2 : 1), i, period.end(), RULE)
        : Piece.NONE;
  }

  private static Piece period(Tokens t, int i, boolean bare) {
    Found unit = unit(t, i);
    Piece piece = unit.is() ? after(t, i, unit) : demonstrated(t, i);
    if (piece.is() || !bare || !unit.is() || !t.isDefinite(i) || of(unit).isOfClock()) {
      return piece;
    }
    return new Piece(Fields.offset(of(unit), 0), i, unit.end(), RULE);
  }
}
