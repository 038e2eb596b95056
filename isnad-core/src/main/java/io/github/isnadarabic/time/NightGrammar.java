package io.github.isnadarabic.time;

/** A night named by the two days that it lies between: {@code ليل الأحد الاثنين}. */
final class NightGrammar implements Grammar {
  private static final String RULE = "time/night-of-two-days";
  private static final int DAYS = 7;

  @Override
  public Piece read(Tokens t, int i) {
    Found part = t.find(i, WordClass.DAY_PART);
    boolean night = part.is() && Code.part(part.value()).until > 22;
    if (!night) {
      return Piece.NONE;
    }
    int from = MonthGrammar.dayNoun(t, part.end());
    Found first = t.find(from, WordClass.WEEKDAY);
    int at = first.end();
    boolean link = t.isMark(at, "-–/ـ") || t.is(at, WordClass.TO) || isOn(t, at);
    Found second = t.find(link ? at + 1 : at, WordClass.WEEKDAY);
    boolean next = first.is() && second.is() && first.value() % DAYS + 1 == second.value();
    return next ? night(t, part, first, i, second.end()) : Piece.NONE;
  }

  private static boolean isOn(Tokens t, int i) {
    return t.folded(i).equals("علي");
  }

  private static Piece night(Tokens t, Found part, Found first, int i, int end) {
    Fields fields = Fields.of(Field.PART, part.value()).with(Field.WEEKDAY, first.value());
    Found direction = t.find(end, WordClass.DIRECTION);
    return direction.is() && t.isDefinite(end)
        ? new Piece(fields.with(Field.DIRECTION, direction.value()), i, direction.end(), RULE)
        : new Piece(fields, i, end, RULE);
  }
}
