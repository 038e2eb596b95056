package io.github.isnadarabic.time;

import java.util.Locale;

/**
 * Times that come again: {@code كل خميس}, {@code يوميا}, {@code مرتين في الأسبوع}, {@code 15 أيار
 * من كل عام}.
 */
final class RepetitionGrammar implements Grammar {
  private static final String RULE = "time/set";

  @Override
  public Piece read(Tokens t, int i) {
    Found adverb = t.find(i, WordClass.FREQUENCY);
    if (adverb.is() && !t.isDefinite(i)) {
      return set(Code.unit(adverb.value()), 1, i, adverb.end());
    }
    return every(t, i).orLonger(often(t, i)).orLonger(weekdays(t, i)).orLonger(yearly(t, i));
  }

  private static Piece set(Unit unit, double count, int i, int end) {
    return new Piece(new Repetition(Length.of(count, unit).value()), i, end, RULE);
  }

  private static Piece every(Tokens t, int i) {
    if (!t.is(i, WordClass.EVERY)) {
      return Piece.NONE;
    }
    int at = MonthGrammar.dayNoun(t, i + 1);
    Found day = WeekdayGrammar.weekday(t, at, true);
    if (day.is() && !t.hasClitic(at)) {
      return weekday(day.value(), i, day.end());
    }
    Found part = t.find(i + 1, WordClass.DAY_PART);
    Piece length = LengthGrammar.counted(t, i + 1);
    if (length.is() && length.meaning() instanceof Length of) {
      return new Piece(new Repetition(of.value()), i, length.end(), RULE);
    }
    Found unit = t.find(i + 1, WordClass.UNIT);
    if (unit.is() && !t.isDefinite(i + 1) && !t.hasClitic(i + 1)) {
      return set(Code.unit(unit.value()), 1, i, unit.end());
    }
    return part.is() && !t.isDefinite(i + 1) ? set(Unit.DAY, 1, i, part.end()) : Piece.NONE;
  }

  private static Piece weekday(int day, int i, int end) {
    return new Piece(new Repetition("XXXX-WXX-" + day), i, end, RULE);
  }

  /** {@code ثلاث مرات في اليوم}, {@code مرة كل أسبوعين}, {@code مرتين سنويا}. */
  private static Piece often(Tokens t, int i) {
    Numeral number = Numerals.cardinal(t, i);
    int at = number.is() ? number.end() : i;
    Found times = t.find(at, WordClass.TIMES);
    if (!times.is()) {
      return Piece.NONE;
    }
    Piece every = every(t, times.end());
    Found adverb = t.find(times.end(), WordClass.FREQUENCY);
    Found unit = t.find(times.end() + 1, WordClass.UNIT);
    if (every.is()) {
      return new Piece(every.meaning(), i, every.end(), RULE);
    }
    if (adverb.is()) {
      return set(Code.unit(adverb.value()), 1, i, adverb.end());
    }
    boolean in = t.is(times.end(), WordClass.IN) && unit.is();
    boolean described = in && t.is(unit.end(), WordClass.DIRECTION);
    return in && !described ? set(Code.unit(unit.value()), 1, i, unit.end()) : Piece.NONE;
  }

  /** {@code أيام الجمعة}. */
  private static Piece weekdays(Tokens t, int i) {
    Found days = t.find(i, WordClass.PLURAL_UNIT);
    Found day = t.find(i + 1, WordClass.WEEKDAY);
    boolean said = days.is() && days.value() == Code.of(Unit.DAY) && day.is();
    boolean more = t.afterAnd(i + 2) >= 0 || t.is(i + 2, WordClass.DIRECTION);
    return said && !more && !t.isDefinite(i) ? weekday(day.value(), i, i + 2) : Piece.NONE;
  }

  private static Piece yearly(Tokens t, int i) {
    Piece date = new MonthGrammar().read(t, i);
    date = date.is() ? date : new WeekdayGrammar().read(t, i);
    boolean every = date.is() && t.is(date.end(), WordClass.SINCE);
    Found unit = t.find(date.end() + 2, WordClass.UNIT);
    if (!every || !t.is(date.end() + 1, WordClass.EVERY) || !unit.is()) {
      return Piece.NONE;
    }
    String value = value(date.fields());
    return value.isEmpty() ? Piece.NONE : new Piece(new Repetition(value), i, unit.end(), RULE);
  }

  private static String value(Fields fields) {
    if (fields.has(Field.MONTH) && !fields.has(Field.YEAR)) {
      String month = String.format(Locale.ROOT, "XXXX-%02d", fields.get(Field.MONTH));
      return fields.has(Field.DAY)
          ? String.format(Locale.ROOT, "%s-%02d", month, fields.get(Field.DAY))
          : month;
    }
    return fields.isOnly(Field.WEEKDAY) ? "XXXX-WXX-" + fields.get(Field.WEEKDAY) : "";
  }
}
