package io.github.isnadarabic.time;

import java.util.List;

/**
 * The start, the middle or the end of a period: {@code أواخر العام الماضي}, {@code مطلع 2020},
 * {@code منتصف مايو}.
 */
final class EdgeGrammar implements Grammar {
  private static final String RULE = "time/edge";

  private final List<Grammar> periods;

  EdgeGrammar(List<Grammar> periods) {
    this.periods = periods;
  }

  @Override
  public Piece read(Tokens t, int i) {
    Found edge = t.find(i, WordClass.EDGE);
    if (!edge.is() || t.isDefinite(i)) {
      return Piece.NONE;
    }
    Piece period = period(t, edge.end());
    if (!period.is() || t.hasClitic(edge.end()) || period.fields().has(Field.EDGE)) {
      return Piece.NONE;
    }
    return new Piece(period.fields().with(Field.EDGE, edge.value()), i, period.end(), RULE);
  }

  private Piece period(Tokens t, int i) {
    Piece longest = Piece.NONE;
    for (Grammar grammar : periods) {
      longest = longest.orLonger(grammar.read(t, i));
    }
    Fields fields = longest.fields();
    boolean period = longest.is() && !fields.hasAny(Field.DAY, Field.WEEKDAY, Field.HOUR);
    return period && !fields.isOffsetOf(Unit.DAY) ? longest : month(t, i);
  }

  private static Piece month(Tokens t, int i) {
    MonthName month = MonthName.at(t, i);
    return month.is() ? new Piece(month.fields(), i, month.end(), RULE) : bare(t, i);
  }

  /** {@code منتصف الشهر}, {@code نهاية الأسبوع}: of the present one. */
  private static Piece bare(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    if (!unit.is() || !t.isDefinite(i)) {
      return Piece.NONE;
    }
    Unit of = Code.unit(unit.value());
    boolean period = of == Unit.WEEK || of == Unit.MONTH || of == Unit.YEAR;
    return period ? new Piece(Fields.offset(of, 0), i, unit.end(), RULE) : Piece.NONE;
  }
}
