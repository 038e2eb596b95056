package io.github.isnadarabic.time;

/**
 * Clock times: {@code الساعة 14:30}, {@code العاشرة والنصف مساء}, {@code الثامنة إلا ربعا}, {@code
 * 7 مساء}, {@code 1500 بتوقيت غرينتش}.
 */
final class ClockGrammar implements Grammar {
  private static final String RULE = "time/clock";
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final int MINUTES = 60;

  @Override
  public Piece read(Tokens t, int i) {
    Piece before = partFirst(t, i);
    if (before.is()) {
      return before;
    }
    Hour hour = Hour.at(t, i);
    if (!hour.is()) {
      return beforeHour(t, i);
    }
    Fields fields = Fields.of(Field.HOUR, hour.hour()).with(Field.MINUTE, hour.minute());
    fields = hour.second() >= 0 ? fields.with(Field.SECOND, hour.second()) : fields;
    Piece part = partAfter(t, hour.end());
    int end = part.is() ? part.end() : hour.end();
    int zone = zone(t, end);
    boolean sharp = t.folded(i - 1).equals("تمام");
    boolean said = hour.certain() || sharp || (part.is() && hour.hour() <= HOURS) || zone > end;
    fields = part.is() ? fields.with(Field.PART, part.fields().get(Field.PART)) : fields;
    fields = dayOf(fields, part);
    boolean possible = hour.hour() <= HOURS && hour.minute() < MINUTES && hour.second() < MINUTES;
    return said && (possible || hour.certain()) ? new Piece(fields, i, zone, RULE) : Piece.NONE;
  }

  /** {@code الثامنة هذه الليلة}: the part says the day as well. */
  private static Fields dayOf(Fields clock, Piece part) {
    return clock.completedBy(part.fields(), Field.OFFSET, Field.OFFSET_UNIT);
  }

  /** {@code بعد الظهر الساعة 7}, {@code وقت الغداء الساعة 12}. */
  private static Piece partFirst(Tokens t, int i) {
    Found part = t.find(i, WordClass.DAY_PART);
    if (!part.is()) {
      return Piece.NONE;
    }
    int at = t.is(part.end(), WordClass.IN) ? part.end() + 1 : part.end();
    Hour hour = t.hasClitic(at) ? Hour.NONE : Hour.at(t, at);
    if (!hour.is() || hour.hour() > HOURS || (!hour.certain() && !hour.words())) {
      return Piece.NONE;
    }
    Piece again = partAfter(t, hour.end());
    int which = again.is() ? again.fields().get(Field.PART) : part.value();
    Fields fields =
        Fields.of(Field.HOUR, hour.hour())
            .with(Field.MINUTE, hour.minute())
            .with(Field.PART, which);
    fields = hour.second() >= 0 ? fields.with(Field.SECOND, hour.second()) : fields;
    return new Piece(fields, i, again.is() ? again.end() : hour.end(), RULE);
  }

  /** The part of the day after a clock time, في before it taken in. */
  static Piece partAfter(Tokens t, int i) {
    Found letter = t.find(i, WordClass.AM_PM);
    if (letter.is() && !t.hasClitic(i) && t.isNumber(i - 1)) {
      return new Piece(Fields.of(Field.PART, letter.value()), i, letter.end(), RULE);
    }
    if (t.word(i) != null && t.word(i).and()) {
      return Piece.NONE;
    }
    int at = t.is(i, WordClass.IN) || t.is(i, WordClass.SINCE) ? i + 1 : i;
    Piece part = new PartGrammar().read(t, at);
    return part.is() && part.fields().get(Field.PART) != Code.of(Part.MIDNIGHT)
        ? part
        : afterMidnight(t, at);
  }

  /** {@code الثانية بعد منتصف الليل}. */
  private static Piece afterMidnight(Tokens t, int i) {
    Found night = t.find(i + 1, WordClass.DAY_PART);
    boolean said = night.is() && night.value() == Code.of(Part.MIDNIGHT);
    return said && t.is(i, WordClass.AFTER)
        ? new Piece(Fields.of(Field.PART, Code.of(Part.DAWN)), i, night.end(), RULE)
        : Piece.NONE;
  }

  /** The end of a time zone, or the token itself. */
  static int zone(Tokens t, int i) {
    int open = t.isMark(i, "(") ? i + 1 : i;
    Found zone = t.find(open, WordClass.ZONE);
    if (!zone.is()) {
      return i;
    }
    int end = zone.value() == 1 && t.isWord(zone.end()) ? zone.end() + 1 : zone.end();
    return open > i && t.isMark(end, ")") ? end + 1 : end;
  }

  /** {@code ثلاث دقائق قبل الثامنة}. */
  private static Piece beforeHour(Tokens t, int i) {
    Numeral minutes = Numerals.cardinal(t, i);
    boolean said = minutes.isIn(1, MINUTES - 1) && Hour.isMinutes(t, minutes.end());
    if (!said || !t.is(minutes.end() + 1, WordClass.BEFORE)) {
      return Piece.NONE;
    }
    Hour hour = Hour.at(t, minutes.end() + 2);
    if (!hour.is() || hour.minute() > 0 || hour.hour() > HOURS) {
      return Piece.NONE;
    }
    Fields fields =
        Fields.of(Field.HOUR, (hour.hour() + HALF_DAY - 1) % HALF_DAY)
            .with(Field.MINUTE, MINUTES - minutes.whole());
    return new Piece(fields, i, hour.end(), RULE);
  }
}
