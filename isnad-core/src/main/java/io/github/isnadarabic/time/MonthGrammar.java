package io.github.isnadarabic.time;

/**
 * Months with or without their year, and days of a month: {@code 28 نوفمبر الماضي}, {@code الثاني
 * من ديسمبر/كانون الأول 2024}, {@code مايو 11}.
 */
final class MonthGrammar implements Grammar {
  private static final String RULE = "time/date";
  private static final int DAYS = 31;
  private static final int DAYS_HIJRI = 30;

  @Override
  public Piece read(Tokens t, int i) {
    if (t.is(i, WordClass.THIS)) {
      return thisMonth(t, i);
    }
    int start = dayNoun(t, i);
    Piece day = dayFirst(t, start);
    if (!day.is() && start == i) {
      day = monthFirst(t, i);
    }
    return day.is() ? new Piece(day.meaning(), i, day.end(), day.rule()) : day;
  }

  /** The end of a bare يوم, or the token itself. */
  static int dayNoun(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    boolean day = unit.is() && unit.value() == Code.of(Unit.DAY) && !t.isDefinite(i);
    return day ? unit.end() : i;
  }

  private static Piece dayFirst(Tokens t, int i) {
    Numeral day = Numerals.ordinalOrDigits(t, i);
    if (!day.is()) {
      day = edgeDay(t, i);
    }
    if (!day.isIn(1, DAYS) || (YearGrammar.isPartOfNumber(t, i, i + 1) && !isDash(t, day.end()))) {
      return Piece.NONE;
    }
    int at = t.isMark(day.end(), "-/.–") ? day.end() + 1 : day.end();
    at = t.is(at, WordClass.SINCE) || (day.digits() && isIn(t, at)) ? at + 1 : at;
    Piece ofThisMonth = ofThisMonth(t, i, day).orLonger(ofCountedMonth(t, i, day, at));
    if (ofThisMonth.is()) {
      return ofThisMonth;
    }
    if (day.ordinal() && day.value() <= 10 && t.word(i).stem().endsWith("ه") && !isFirst(t, i)) {
      return Piece.NONE;
    }
    MonthName month = MonthName.at(t, at);
    boolean clash = t.word(at) != null && t.word(at).and();
    return month.is() && !clash ? withYear(t, i, month, day.whole(), month.end()) : Piece.NONE;
  }

  private static boolean isDash(Tokens t, int i) {
    return t.isMark(i, "-/–");
  }

  /** {@code 23 من الشهر المقبل}, {@code 4 هذا الشهر}. */
  private static Piece ofCountedMonth(Tokens t, int i, Numeral day, int at) {
    Piece month = t.hasClitic(at) ? Piece.NONE : new PeriodGrammar().read(t, at);
    boolean counted = month.is() && month.fields().isOffsetOf(Unit.MONTH);
    return counted
        ? new Piece(month.fields().with(Field.DAY, day.whole()), i, month.end(), RULE)
        : Piece.NONE;
  }

  private static boolean isIn(Tokens t, int i) {
    return t.word(i) != null && t.word(i).text().equals("في");
  }

  /** {@code غرة رمضان}, {@code فاتح يوليوز}: the first day of a month by its own name. */
  private static Numeral edgeDay(Tokens t, int i) {
    Surface word = t.word(i);
    return word != null && isFirst(t, i) ? new Numeral(1, i, i + 1, false, true) : Numeral.NONE;
  }

  private static boolean isFirst(Tokens t, int i) {
    return t.word(i).stem().equals("غره") || t.word(i).stem().equals("فاتح");
  }

  /** {@code 21 الجاري}: the noun for the month is left out. */
  private static Piece ofThisMonth(Tokens t, int i, Numeral day) {
    Found now = t.find(day.end(), WordClass.DIRECTION);
    boolean said = day.digits() && now.is() && now.value() == 0 && t.isDefinite(day.end());
    Fields fields = Fields.offset(Unit.MONTH, 0).with(Field.DAY, day.whole());
    return said ? new Piece(fields, i, now.end(), RULE) : Piece.NONE;
  }

  private static Piece withYear(Tokens t, int i, MonthName month, int day, int end) {
    Field field = month.hijri() ? Field.HIJRI_DAY : Field.DAY;
    if (month.hijri() && day > DAYS_HIJRI) {
      return Piece.NONE;
    }
    Fields fields = month.fields();
    fields = day > 0 ? fields.with(field, day) : fields;
    Piece year = YearGrammar.afterMonth(t, end, month.hijri());
    if (year.is()) {
      return fields
          .merge(year.fields())
          .map(both -> new Piece(both, i, year.end(), RULE))
          .orElse(Piece.NONE);
    }
    Found direction = t.find(end, WordClass.DIRECTION);
    return direction.is() && t.isDefinite(end)
        ? new Piece(fields.with(Field.DIRECTION, direction.value()), i, direction.end(), RULE)
        : new Piece(fields, i, end, RULE);
  }

  /** {@code هذا مارس}. */
  private static Piece thisMonth(Tokens t, int i) {
    MonthName month = MonthName.at(t, i + 1);
    return month.is() && !t.hasClitic(i + 1)
        ? new Piece(month.fields().with(Field.DIRECTION, 0), i, month.end(), RULE)
        : Piece.NONE;
  }

  private static Piece monthFirst(Tokens t, int i) {
    MonthName month = MonthName.at(t, i);
    if (!month.is()) {
      return Piece.NONE;
    }
    Piece withDay = dayAfter(t, i, month);
    if (withDay.is()) {
      return withDay;
    }
    Piece piece = withYear(t, i, month, 0, month.end());
    boolean said = month.certain() || piece.end() > month.end() || isSupported(t, i);
    return said && !isCounting(t, i, month.end()) ? piece : Piece.NONE;
  }

  /** {@code باعت نيسان 4000 سيارة}: a name that is no month, and how many it counts. */
  private static boolean isCounting(Tokens t, int i, int end) {
    return t.isNumber(end) && t.is(end + 1, WordClass.COUNTED) && !isSupported(t, i);
  }

  /** {@code مايو 11}, {@code سبتمبر الحادي عشر}. */
  private static Piece dayAfter(Tokens t, int i, MonthName month) {
    int at = t.isMark(month.end(), "-") ? month.end() + 1 : month.end();
    Numeral day = t.hasClitic(at) ? Numeral.NONE : Numerals.ordinalOrDigits(t, at);
    boolean words = (day.ordinal() && t.isDefinite(at)) || day.digits();
    boolean free = !YearGrammar.isPartOfNumber(t, day.from(), day.end());
    boolean counts = t.is(day.end(), WordClass.COUNTED) || isMonthAgain(t, day.end());
    return day.isIn(1, DAYS) && words && free && !counts
        ? withYear(t, i, month, day.whole(), day.end())
        : Piece.NONE;
  }

  private static boolean isMonthAgain(Tokens t, int i) {
    return MonthName.at(t, i).is();
  }

  /** {@code منذ مارس}, {@code من مارس إلى}; {@code من مارس} alone is who exercised. */
  private static boolean isSince(Tokens t, int i) {
    boolean since = t.is(i - 1, WordClass.SINCE);
    return since && (t.is(i + 1, WordClass.TO) || t.word(i - 1).stem().equals("منذ"));
  }

  /** {@code أب} is folded like {@code آب}. */
  private static boolean isFather(Tokens t, int i) {
    return t.folded(i).equals("اب") && t.text().charAt(t.get(i).start()) != 'آ';
  }

  /** Whether the word before says that a doubtful name is a month. */
  private static boolean isSupported(Tokens t, int i) {
    boolean before =
        t.is(i - 1, WordClass.IN)
            || isSince(t, i)
            || t.is(i - 1, WordClass.TO)
            || t.is(i - 1, WordClass.EDGE)
            || t.is(i - 1, WordClass.THIS)
            || t.is(i - 1, WordClass.DIRECTION);
    return before && !isFather(t, i) && !t.hasClitic(i) && !t.is(i - 1, WordClass.NAMED_THING);
  }
}
