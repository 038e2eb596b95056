package io.github.isnadarabic.time;

/** Centuries and decades: {@code القرن التاسع عشر}, {@code ثمانينيات القرن الماضي}. */
final class CenturyGrammar implements Grammar {
  private static final String RULE = "time/century";

  @Override
  public Piece read(Tokens t, int i) {
    Found decade = decade(t, i);
    if (!decade.is()) {
      return century(t, i);
    }
    Fields fields = Fields.of(Field.DECADE, decade.value());
    Piece century = century(t, decade.end());
    if (century.is() && !t.hasClitic(decade.end())) {
      return fields
          .merge(century.fields())
          .map(both -> new Piece(both, i, century.end(), RULE))
          .orElse(Piece.NONE);
    }
    return isOfLife(t, decade.end()) ? Piece.NONE : new Piece(fields, i, decade.end(), RULE);
  }

  private static Found decade(Tokens t, int i) {
    int at = isNounOfDecade(t, i) ? i + 1 : i;
    return t.find(at, WordClass.DECADE);
  }

  /** {@code عقد الثمانينات}, {@code فترة التسعينات}. */
  private static boolean isNounOfDecade(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    boolean noun = unit.is() && unit.value() == Code.of(Unit.DECADE);
    return noun || (t.is(i, WordClass.PLURAL_UNIT) && t.is(i + 1, WordClass.DECADE));
  }

  /** {@code في السبعينات من عمره}: an age. */
  private static boolean isOfLife(Tokens t, int i) {
    return t.is(i, WordClass.SINCE) && t.folded(i + 1).startsWith("عمر");
  }

  private static Piece century(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    boolean noun = unit.is() && unit.value() == Code.of(Unit.CENTURY) && t.isDefinite(i);
    if (!noun) {
      return Piece.NONE;
    }
    Numeral number = Numerals.ordinalOrDigits(t, unit.end());
    Found direction = t.find(unit.end(), WordClass.DIRECTION);
    if (direction.is()) {
      Fields fields = Fields.offset(Unit.CENTURY, direction.value());
      return new Piece(fields, i, direction.end(), RULE);
    }
    return number.isIn(1, 30) ? numbered(t, i, number) : Piece.NONE;
  }

  private static Piece numbered(Tokens t, int i, Numeral number) {
    Fields fields = Fields.of(Field.CENTURY, number.whole());
    int christ = YearGrammar.beforeChrist(t, number.end());
    if (christ > number.end()) {
      return new Piece(fields.with(Field.BEFORE_CHRIST, 1), i, christ, RULE);
    }
    int hijri = t.after(number.end(), WordClass.HIJRI_MARK);
    int end = Math.max(hijri, t.after(number.end(), WordClass.GREGORIAN_MARK));
    fields = hijri > number.end() ? fields.with(Field.HIJRI_CENTURY, 1) : fields;
    return new Piece(fields, i, end, RULE);
  }
}
