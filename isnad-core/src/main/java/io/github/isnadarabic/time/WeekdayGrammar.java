package io.github.isnadarabic.time;

/** Weekdays: {@code يوم السبت}, {@code الخميس الماضي}, {@code الخميس 21}, {@code أول جمعة}. */
final class WeekdayGrammar implements Grammar {
  private static final String RULE = "time/weekday";
  private static final int DAYS = 31;
  private static final int WEEKS = 5;

  @Override
  public Piece read(Tokens t, int i) {
    Piece counted = counted(t, i);
    return counted.is() ? counted : named(t, i);
  }

  private static Piece named(Tokens t, int i) {
    boolean here = t.is(i, WordClass.THIS);
    int start = MonthGrammar.dayNoun(t, here ? i + 1 : i);
    Found day = weekday(t, start, start > i);
    if (!day.is() || (start > i && t.hasClitic(start)) || isOfOther(t, i)) {
      return Piece.NONE;
    }
    Fields fields = Fields.of(Field.WEEKDAY, day.value());
    fields = here ? fields.with(Field.DIRECTION, 0) : fields;
    Piece plain = new Piece(fields, i, day.end(), RULE);
    return here ? plain : directed(t, plain).orLonger(numbered(t, plain));
  }

  static Found weekday(Tokens t, int i, boolean bare) {
    Found day = t.find(i, WordClass.WEEKDAY);
    return day.is() || !bare ? day : t.find(i, WordClass.BARE_WEEKDAY);
  }

  /** {@code بين الاثنين} is between the two, {@code من قبل الاثنين} by both. */
  private static boolean isOfOther(Tokens t, int i) {
    Found day = t.find(i, WordClass.WEEKDAY);
    boolean between = t.is(i - 1, WordClass.BETWEEN) && t.afterAnd(i + 1) < 0;
    boolean by = t.is(i - 1, WordClass.BEFORE) && t.is(i - 2, WordClass.SINCE);
    return day.is() && day.value() == 1 && (between || by);
  }

  private static Piece directed(Tokens t, Piece day) {
    Found direction = t.find(day.end(), WordClass.DIRECTION);
    return direction.is() && t.isDefinite(day.end()) && !t.hasClitic(day.end())
        ? new Piece(
            day.fields().with(Field.DIRECTION, direction.value()),
            day.from(),
            direction.end(),
            RULE)
        : day;
  }

  private static Piece numbered(Tokens t, Piece day) {
    int at = day.end();
    at = t.word(at) != null && t.word(at).text().equals("في") ? at + 1 : at;
    Numeral number = t.hasClitic(at) ? Numeral.NONE : Numerals.ordinalOrDigits(t, at);
    boolean definite = number.digits() || t.isDefinite(at);
    boolean plain = number.isIn(1, DAYS) && definite && !isOther(t, at, number);
    if (!plain
        || new MonthGrammar().read(t, at).is()
        || (at > day.end() && number.value() <= WEEKS)
        || feminine(t, at, number)) {
      return day;
    }
    Fields fields = day.fields().with(Field.DAY, number.whole());
    fields = number.ordinal() ? fields.with(Field.DAY_IS_ORDINAL, 1) : fields;
    return new Piece(fields, day.from(), number.end(), RULE);
  }

  /** {@code السبت الثامنة مساء} is a clock. */
  private static boolean feminine(Tokens t, int at, Numeral number) {
    return number.ordinal() && number.value() <= 12 && t.word(at).stem().endsWith("ه");
  }

  /** Whether the number is of something else: a clock, a price, a longer date. */
  private static boolean isOther(Tokens t, int at, Numeral number) {
    return YearGrammar.isPartOfNumber(t, at, number.end())
        || (t.isMark(number.end(), ":") && t.isGlued(number.end()))
        || (number.digits() && t.isWord(number.end()) && !isDateWord(t, number.end()));
  }

  private static boolean isDateWord(Tokens t, int i) {
    return t.is(i, WordClass.SINCE)
        || t.is(i, WordClass.IN)
        || t.is(i, WordClass.DIRECTION)
        || MonthName.at(t, i).is();
  }

  /** {@code أول يوم جمعة}, {@code ثالث ثلاثاء}, {@code آخر اثنين}: one of those in a month. */
  private static Piece counted(Tokens t, int i) {
    Numeral which = Numerals.ordinal(t, i);
    Found last = t.find(i, WordClass.LAST);
    int at = last.is() ? last.end() : which.end();
    if (at <= i || t.isDefinite(i)) {
      return Piece.NONE;
    }
    int start = MonthGrammar.dayNoun(t, at);
    Found day = t.find(start, WordClass.BARE_WEEKDAY);
    int nth = last.is() ? -1 : which.whole();
    return day.is() && !t.hasClitic(start) && !t.isDefinite(start)
        ? new Piece(Fields.of(Field.WEEKDAY, day.value()).with(Field.NTH, nth), i, day.end(), RULE)
        : Piece.NONE;
  }
}
