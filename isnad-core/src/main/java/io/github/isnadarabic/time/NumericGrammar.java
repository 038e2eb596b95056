package io.github.isnadarabic.time;

/**
 * Dates in digits: {@code 23/9/2024}, {@code 2024-09-23}, {@code 22/04}, {@code 3-2015}. The day
 * comes first, as Arabic newspapers have it; where that gives no date, the other order is read.
 */
final class NumericGrammar implements Grammar {
  private static final String RULE = "time/date-digits";
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int HIJRI_FIRST = 1300;
  private static final int HIJRI_LAST = 1500;

  @Override
  public Piece read(Tokens t, int i) {
    int at = MonthGrammar.dayNoun(t, i);
    if (!t.isNumber(at) || isInside(t, at)) {
      return Piece.NONE;
    }
    Piece three = three(t, at);
    Piece piece = three.is() ? three : two(t, at);
    return piece.is() ? new Piece(piece.meaning(), i, piece.end(), RULE) : piece;
  }

  /** Whether more digits stand before, or letters of another script. */
  private static boolean isInside(Tokens t, int i) {
    boolean marks = t.isMark(i - 1, "/-.+:") && t.isGlued(i) && t.isGlued(i - 1);
    return marks || (t.get(i - 1).kind() == Token.Kind.FOREIGN && t.isGlued(i));
  }

  private static Piece three(Tokens t, int i) {
    int last = i + 4;
    boolean commaYear = t.isMark(i + 3, ",،") && t.isMark(i + 1, "/");
    boolean shape = isJoined(t, i) && (commaYear || isJoined(t, i + 2)) && t.isNumber(last);
    if (!shape || isLonger(t, last)) {
      return Piece.NONE;
    }
    Token a = t.get(i);
    Token b = t.get(i + 2);
    Token c = t.get(last);
    boolean yearFirst = a.length() == 4;
    if ((!yearFirst && c.length() != 4 && c.length() != 2) || a.length() > 4 || b.length() > 2) {
      return Piece.NONE;
    }
    long year = yearFirst ? a.number() : c.number();
    long day = yearFirst ? c.number() : a.number();
    int end = last + 1;
    boolean hijri = t.is(end, WordClass.HIJRI_MARK) || (year > HIJRI_FIRST && year < HIJRI_LAST);
    int after = hijri ? t.after(end, WordClass.HIJRI_MARK) : t.after(end, WordClass.GREGORIAN_MARK);
    return date(i, after, year, b.number(), day, hijri);
  }

  private static Piece date(int from, int end, long year, long month, long day, boolean hijri) {
    boolean turned = month > MONTHS && day <= MONTHS;
    long m = turned ? day : month;
    long d = turned ? month : day;
    Fields fields =
        Fields.of(hijri ? Field.HIJRI_YEAR : Field.YEAR, full((int) year))
            .with(hijri ? Field.HIJRI_MONTH : Field.MONTH, (int) m)
            .with(hijri ? Field.HIJRI_DAY : Field.DAY, (int) d);
    return m < 1 || d < 1 ? Piece.NONE : new Piece(fields, from, end, RULE);
  }

  /** Two digits of a year are of the last or this century. */
  private static int full(int year) {
    return year >= 100 ? year : year < 50 ? year + 2000 : year + 1900;
  }

  private static boolean isJoined(Tokens t, int i) {
    boolean same = t.isMark(i + 1, "/-.") && t.isGlued(i + 1) && t.isGlued(i + 2);
    return same && t.isNumber(i) && t.isNumber(i + 2);
  }

  private static boolean isLonger(Tokens t, int last) {
    boolean marks = t.isMark(last + 1, "/-.:") && t.isGlued(last + 1) && t.isGlued(last + 2);
    return (marks && t.isNumber(last + 2))
        || (t.get(last + 1).kind() == Token.Kind.FOREIGN
            && t.isGlued(last + 1)
            && Link.ISO.after(t, last + 1) < 0);
  }

  private static Piece two(Tokens t, int i) {
    if (!isJoined(t, i) || isLonger(t, i + 2) || t.isMark(i + 1, ".")) {
      return Piece.NONE;
    }
    Token a = t.get(i);
    Token b = t.get(i + 2);
    if (b.length() == 4 && a.length() <= 2 && isIn(a, MONTHS) && isYear(b)) {
      return monthYear(i, a, b);
    }
    if (a.length() == 4
        && b.length() == 2
        && isIn(b, MONTHS)
        && isYear(a)
        && t.isMark(i + 1, "-")) {
      return monthYear(i, b, a);
    }
    return dayMonth(t, i, a, b);
  }

  private static Piece monthYear(int i, Token month, Token year) {
    Fields fields =
        Fields.of(Field.MONTH, (int) month.number()).with(Field.YEAR, (int) year.number());
    return new Piece(fields, i, i + 3, RULE);
  }

  private static boolean isIn(Token token, int most) {
    return token.number() >= 1 && token.number() <= most;
  }

  private static boolean isYear(Token token) {
    return token.number() >= 1800 && token.number() <= 2199;
  }

  /** {@code 22/04}: with a slash only, and where one of the two is no small number or padded. */
  private static Piece dayMonth(Tokens t, int i, Token a, Token b) {
    boolean slash = t.isMark(i + 1, "/");
    boolean turned = b.number() > MONTHS;
    Token day = turned ? b : a;
    Token month = turned ? a : b;
    boolean short2 = a.length() <= 2 && b.length() <= 2 && isIn(day, DAYS) && isIn(month, MONTHS);
    boolean said = a.length() + b.length() == 4 || isSaid(t, i) || day.number() > MONTHS;
    Fields fields =
        Fields.of(Field.MONTH, (int) month.number()).with(Field.DAY, (int) day.number());
    return slash && short2 && said ? new Piece(fields, i, i + 3, RULE) : Piece.NONE;
  }

  private static boolean isSaid(Tokens t, int i) {
    return MonthGrammar.dayNoun(t, i - 1) == i || t.is(i - 1, WordClass.WEEKDAY);
  }
}
