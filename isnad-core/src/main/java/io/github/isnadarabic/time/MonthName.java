package io.github.isnadarabic.time;

/**
 * The name of a month as it stands in a text, once or twice: {@code نوفمبر}, {@code نوفمبر/تشرين
 * الثاني}, {@code تشرين الثاني (نوفمبر)}, {@code شهر 10}.
 *
 * @param month 1 to 12
 * @param other what a second name says where it says another month; 0 otherwise
 * @param hijri whether it is of the Hijri calendar
 * @param certain whether the name alone says that it is a month
 * @param end the token after; 0 where there is none
 */
record MonthName(int month, int other, boolean hijri, boolean certain, int end) {
  static final MonthName NONE = new MonthName(0, 0, false, false, 0);
  private static final int MONTHS = 12;

  boolean is() {
    return end > 0;
  }

  /** The name that begins at a token, شهر before it taken in. */
  static MonthName at(Tokens t, int i) {
    int noun = noun(t, i);
    MonthName named = twice(t, noun);
    if (noun > i) {
      return named.is() ? named.sure() : numbered(t, noun);
    }
    return named;
  }

  /** The end of شهر, or the token itself. */
  static int noun(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    boolean month = unit.is() && unit.value() == Code.of(Unit.MONTH) && !t.isDefinite(i);
    return month ? unit.end() : i;
  }

  private static MonthName numbered(Tokens t, int i) {
    Numeral number = Numerals.cardinal(t, i);
    boolean glued = YearGrammar.isPartOfNumber(t, i, number.end());
    return number.isIn(1, MONTHS) && !glued && !t.hasClitic(i) && !t.isDefinite(i)
        ? new MonthName(number.whole(), 0, false, true, number.end())
        : NONE;
  }

  private MonthName sure() {
    return new MonthName(month, other, hijri, true, end);
  }

  private static MonthName twice(Tokens t, int i) {
    MonthName first = once(t, i);
    if (!first.is() || first.hijri) {
      return first;
    }
    boolean bracket = t.isMark(first.end, "([");
    int at = bracket || t.isMark(first.end, "/\\-–|ـ") ? first.end + 1 : first.end;
    MonthName second = t.hasClitic(at) ? NONE : once(t, at);
    if (!second.is() || second.hijri || (at == first.end && second.month != first.month)) {
      return first;
    }
    int end = bracket && t.isMark(second.end, ")]") ? second.end + 1 : second.end;
    int other = second.month == first.month ? 0 : second.month;
    return new MonthName(first.month, other, false, true, end);
  }

  private static MonthName once(Tokens t, int i) {
    Found name = t.find(i, WordClass.MONTH);
    Found doubtful = t.find(i, WordClass.DOUBTFUL_MONTH);
    Found hijri = t.find(i, WordClass.HIJRI_MONTH);
    if (hijri.is()) {
      return new MonthName(hijri.value(), 0, true, hijri.end() - i > 1, hijri.end());
    }
    if (t.isDefinite(i)) {
      return NONE;
    }
    if (name.is() && (!doubtful.is() || name.end() >= doubtful.end())) {
      return new MonthName(name.value(), 0, false, true, name.end());
    }
    return doubtful.is()
        ? new MonthName(doubtful.value(), 0, false, false, doubtful.end())
        : counted(t, i);
  }

  /** {@code تشرين 1}: the Levant counts two months of each name. */
  private static MonthName counted(Tokens t, int i) {
    if (t.word(i) == null || !t.isNumber(i + 1) || t.get(i + 1).number() > 2) {
      return NONE;
    }
    int which = (int) t.get(i + 1).number();
    return switch (t.word(i).stem()) {
      case "تشرين" -> new MonthName(9 + which, 0, false, true, i + 2);
      case "كانون" -> new MonthName(which == 1 ? MONTHS : 1, 0, false, true, i + 2);
      default -> NONE;
    };
  }

  Field field() {
    return hijri ? Field.HIJRI_MONTH : Field.MONTH;
  }

  Fields fields() {
    Fields named = Fields.of(field(), month);
    return other == 0 ? named : named.with(Field.OTHER_MONTH, other);
  }
}
