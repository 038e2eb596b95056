package io.github.isnadarabic.time;

/** Years of either calendar: {@code عام 2019}, {@code 1435هـ}, {@code سنة ألف وتسعمئة}. */
final class YearGrammar implements Grammar {
  private static final String RULE = "time/year";
  private static final int FIRST = 1000;
  private static final int LAST = 2999;
  private static final int FIRST_BARE = 1800;
  private static final int LAST_BARE = 2199;
  private static final int NEXT_HIJRI = 1500;

  @Override
  public Piece read(Tokens t, int i) {
    Piece named = named(t, i);
    return named.is() ? named : bare(t, i);
  }

  /** A year with its noun, or with the mark of its calendar. */
  static Piece named(Tokens t, int i) {
    int at = noun(t, i);
    Numeral number = Numerals.cardinal(t, at);
    boolean marked = at > i || beforeChrist(t, number.end()) > number.end();
    Piece year = number.is() ? numbered(t, at, marked ? 1 : FIRST) : Piece.NONE;
    boolean said = at > i || (year.is() && year.end() > Numerals.cardinal(t, at).end());
    return said && year.is() && (at == i || isYear(t, at)) && !isPlace(t, i)
        ? new Piece(year.meaning(), i, year.end(), RULE)
        : Piece.NONE;
  }

  private static boolean isPlace(Tokens t, int i) {
    return t.is(i, WordClass.ORDINAL);
  }

  private static boolean isYear(Tokens t, int at) {
    Numeral number = Numerals.cardinal(t, at);
    return number.value() >= FIRST
        || isMarked(t, number.end())
        || (t.isNumber(at) && t.get(at).length() == 3);
  }

  /** The end of عام or سنة, or the token itself. */
  static int noun(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    return unit.is() && unit.value() == Code.of(Unit.YEAR) ? unit.end() : i;
  }

  /** The end of قبل الميلاد or ق.م, or the token itself. */
  static int beforeChrist(Tokens t, int i) {
    boolean letters =
        t.folded(i).equals("ق") && t.isMark(i + 1, ".") && t.folded(i + 2).equals("م");
    Found words = t.find(i, WordClass.MISC);
    return letters ? i + 3 : words.is() && words.value() == 8 ? words.end() : i;
  }

  private static boolean isMarked(Tokens t, int i) {
    return beforeChrist(t, i) > i
        || t.is(i, WordClass.HIJRI_MARK)
        || t.is(i, WordClass.GREGORIAN_MARK);
  }

  /** A number that can be a year, with the mark of its calendar. */
  private static Piece numbered(Tokens t, int i, int least) {
    Numeral number = Numerals.cardinal(t, i);
    boolean year = number.isIn(least, LAST) && !isPartOfNumber(t, i, number.end());
    return year && t.get(i).length() < 30 ? marked(t, i, number.whole(), number.end()) : Piece.NONE;
  }

  private static Piece marked(Tokens t, int i, int year, int end) {
    int christ = beforeChrist(t, end);
    if (christ > end) {
      Fields before = Fields.of(Field.YEAR, year).with(Field.BEFORE_CHRIST, 1);
      return new Piece(before, i, christ, RULE);
    }
    int hijri = t.after(end, WordClass.HIJRI_MARK);
    int gregorian = t.after(end, WordClass.GREGORIAN_MARK);
    Field field = hijri > end ? Field.HIJRI_YEAR : Field.YEAR;
    return new Piece(Fields.of(field, year), i, Math.max(hijri, gregorian), RULE);
  }

  /** Whether digits touch a mark and more digits, or letters of another script. */
  static boolean isPartOfNumber(Tokens t, int from, int end) {
    boolean after = t.isMark(end, ".,/-:%٫") && t.isGlued(end) && t.isGlued(end + 1);
    boolean before = t.isMark(from - 1, ".,/:-٫+#$") && t.isGlued(from) && isDigitBefore(t, from);
    return (after && t.isNumber(end + 1))
        || t.isMark(end, "%")
        || before
        || (t.get(from - 1).kind() == Token.Kind.FOREIGN && t.isGlued(from))
        || (t.get(end).kind() == Token.Kind.FOREIGN && t.isGlued(end));
  }

  private static boolean isDigitBefore(Tokens t, int from) {
    boolean range = t.isMark(from - 1, "-–") && t.is(from - 3, WordClass.FROM);
    boolean digits = t.isGlued(from - 1) && t.isNumber(from - 2);
    return t.isMark(from - 1, "+#$") || (digits && !range);
  }

  /** Four digits that what stands around them makes a year: a preposition, brackets, a bar. */
  private static Piece bare(Tokens t, int i) {
    if (!t.isNumber(i) || t.get(i).length() != 4 || isPartOfNumber(t, i, i + 1)) {
      return Piece.NONE;
    }
    long year = t.get(i).number();
    boolean likely = year >= FIRST_BARE && year <= LAST_BARE && !isCounted(t, i + 1);
    return likely && (isAfterPreposition(t, i) || isAlone(t, i))
        ? new Piece(Fields.of(Field.YEAR, (int) year), i, i + 1, "time/year-bare")
        : Piece.NONE;
  }

  private static boolean isCounted(Tokens t, int i) {
    return t.is(i, WordClass.COUNTED) || t.is(i, WordClass.ZONE) || t.is(i, WordClass.DAY_PART);
  }

  private static boolean isAfterPreposition(Tokens t, int i) {
    return t.is(i - 1, WordClass.IN)
        || (t.is(i - 1, WordClass.SINCE) && !t.is(i - 2, WordClass.MODIFIER))
        || t.is(i - 1, WordClass.TO)
        || t.is(i - 1, WordClass.BEFORE)
        || t.is(i - 1, WordClass.AFTER)
        || t.is(i - 1, WordClass.EDGE);
  }

  private static boolean isAlone(Tokens t, int i) {
    boolean bracketed = t.isMark(i - 1, "(") && t.isMark(i + 1, ")");
    boolean quarter = t.is(i + 1, WordClass.FRACTION) && t.is(i + 2, WordClass.ORDINAL);
    return bracketed
        || (quarter && t.isDefinite(i + 1))
        || (t.isMark(i - 1, "|") && (i + 1 == t.size() || t.isMark(i + 1, "|")));
  }

  /** A year after a month: a comma, من or a noun may stand between. */
  static Piece afterMonth(Tokens t, int i, boolean hijri) {
    int at = t.isMark(i, ",،/-") ? i + 1 : i;
    at = isLink(t, at) ? at + 1 : at;
    int number = noun(t, at);
    if (t.word(at) != null && t.word(at).and()) {
      return Piece.NONE;
    }
    int count = Numerals.cardinal(t, number).end();
    Piece year = numbered(t, number, number > at && beforeChrist(t, count) > count ? 1 : FIRST);
    if (!year.is() || (isCounted(t, year.end()) && number == at)) {
      return Piece.NONE;
    }
    Fields fields = year.fields();
    boolean bare = fields.has(Field.YEAR) && year.end() == Numerals.cardinal(t, number).end();
    return hijri && bare && fields.get(Field.YEAR) < NEXT_HIJRI
        ? new Piece(Fields.of(Field.HIJRI_YEAR, fields.get(Field.YEAR)), i, year.end(), RULE)
        : year;
  }

  private static boolean isLink(Tokens t, int i) {
    return t.is(i, WordClass.SINCE) || t.is(i, WordClass.IN);
  }
}
