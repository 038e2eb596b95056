package io.github.isnadarabic.time;

/**
 * An hour with its minutes, in digits or words.
 *
 * @param hour as written
 * @param minute past the hour
 * @param second past the minute, or -1
 * @param certain whether it is a clock time even with nothing around it
 * @param words whether the hour is in words
 * @param end the token after; 0 where there is none
 */
record Hour(int hour, int minute, int second, boolean certain, boolean words, int end) {
  static final Hour NONE = new Hour(0, 0, -1, false, false, 0);
  private static final int MINUTES = 60;
  private static final int HOURS = 12;

  boolean is() {
    return end > 0;
  }

  /** The clock time that begins at a token, الساعة before it taken in. */
  static Hour at(Tokens t, int i) {
    Found noun = t.find(i, WordClass.OCLOCK);
    boolean said = noun.is() && (t.isDefinite(i) || noun.end() > i + 1);
    int at = said ? noun.end() : i;
    if (said && t.isMark(at, ":")) {
      at++;
    }
    Hour hour = t.isNumber(at) ? digits(t, at, said) : words(t, at, said);
    return said && hour.is() ? hour.sure() : hour;
  }

  private Hour sure() {
    return new Hour(hour, minute, second, true, words, end);
  }

  private static Hour digits(Tokens t, int i, boolean said) {
    Token hour = t.get(i);
    boolean colon = isColon(t, i, said) && t.get(i + 2).length() == 2 && hour.length() <= 2;
    if (colon) {
      return withSeconds(t, i);
    }
    if (hour.length() == 4 && hour.number() >= 0 && isFour(t, i)) {
      int value = (int) hour.number();
      return new Hour(value / 100, value % 100, -1, false, false, i + 1);
    }
    boolean small = hour.length() <= 2 && hour.number() <= 24;
    return small && !YearGrammar.isPartOfNumber(t, i, i + 1) && !t.isMark(i - 1, "-")
        ? plusMinutes(t, (int) hour.number(), i + 1, false)
        : NONE;
  }

  /** {@code 14:30}; after الساعة {@code 14.30} as well. */
  private static boolean isColon(Tokens t, int i, boolean said) {
    boolean clock = said || t.is(i + 3, WordClass.ZONE);
    boolean mark = t.isMark(i + 1, clock ? ":.،," : ":") && t.isGlued(i + 1) && t.isGlued(i + 2);
    return mark && t.isNumber(i + 2) && !(t.isMark(i - 1, ":") && t.isGlued(i));
  }

  private static boolean isFour(Tokens t, int i) {
    return t.is(i + 1, WordClass.ZONE) || PartGrammar.part(t, i + 1).is();
  }

  private static Hour withSeconds(Tokens t, int i) {
    boolean seconds = t.isMark(i + 3, ":") && t.isGlued(i + 3) && t.isNumber(i + 4);
    int end = seconds ? i + 5 : i + 3;
    if (t.isMark(end, ":") && t.isGlued(end) && t.isNumber(end + 1)) {
      return NONE;
    }
    int second = seconds ? (int) Math.min(t.get(i + 4).number(), 99) : -1;
    return new Hour((int) t.get(i).number(), (int) t.get(i + 2).number(), second, true, false, end);
  }

  private static Hour words(Tokens t, int i, boolean said) {
    Numeral ordinal = Numerals.ordinal(t, i);
    boolean clock = ordinal.isIn(1, HOURS) && t.word(i).stem().endsWith("ه");
    if (clock && (said || t.isDefinite(i) || hasFraction(t, ordinal.end()))) {
      return plusMinutes(t, ordinal.whole(), ordinal.end(), true);
    }
    Numeral cardinal = said ? hourWord(t, i) : Numeral.NONE;
    if (!cardinal.is()) {
      cardinal = Numerals.cardinal(t, i);
      boolean small = cardinal.isIn(1, HOURS) && !t.hasClitic(i);
      boolean part = small && PartGrammar.part(t, cardinal.end()).is();
      return part ? plusMinutes(t, cardinal.whole(), cardinal.end(), true) : NONE;
    }
    return plusMinutes(t, cardinal.whole(), cardinal.end(), true);
  }

  private static boolean hasFraction(Tokens t, int i) {
    return Numerals.andFraction(t, i).is();
  }

  /** A cardinal for the hour, without the minutes that "and" joins to it. */
  private static Numeral hourWord(Tokens t, int i) {
    Found unit = t.find(i, WordClass.CARDINAL);
    if (!unit.is() || unit.value() > HOURS) {
      return Numeral.NONE;
    }
    Found ten = t.find(unit.end(), WordClass.CARDINAL);
    boolean teen = ten.is() && ten.value() == 10 && !t.hasClitic(unit.end()) && unit.value() <= 2;
    int value = unit.value() + (teen ? 10 : 0);
    return new Numeral(value, i, teen ? ten.end() : unit.end(), false, false);
  }

  private static Hour plusMinutes(Tokens t, int hour, int at, boolean words) {
    Found fraction = Numerals.andFraction(t, at);
    if (fraction.is()) {
      return half(t, hour, fraction, words);
    }
    int after = t.afterAnd(at);
    if (after >= 0) {
      return added(t, hour, at, after, words);
    }
    return t.is(at, WordClass.EXCEPT)
        ? less(t, hour, 0, at, words)
        : new Hour(hour, 0, -1, false, words, at);
  }

  /** {@code والنصف}, and what is added to it or taken from it. */
  private static Hour half(Tokens t, int hour, Found fraction, boolean words) {
    int after = t.afterAnd(fraction.end());
    Numeral more = after < 0 ? Numeral.NONE : Numerals.cardinal(t, after);
    int end = fraction.end();
    Hour plain = new Hour(hour, fraction.value(), -1, words, words, end);
    if (t.is(end, WordClass.EXCEPT)) {
      return less(t, hour, fraction.value(), end, words);
    }
    return more.isIn(1, 15) && isMinutes(t, more.end())
        ? new Hour(hour, fraction.value() + more.whole(), -1, words, words, more.end() + 1)
        : plain;
  }

  private static Hour added(Tokens t, int hour, int at, int after, boolean words) {
    Hour plain = new Hour(hour, 0, -1, false, words, at);
    Numeral minutes = Numerals.cardinal(t, after);
    if (!minutes.isIn(1, MINUTES - 1)) {
      return plain;
    }
    boolean said = isMinutes(t, minutes.end());
    boolean part = PartGrammar.part(t, minutes.end()).is() || isPartAfterIn(t, minutes.end());
    int end = said ? minutes.end() + 1 : minutes.end();
    return said || part || (words && minutes.value() > HOURS && !t.isNumber(after))
        ? new Hour(hour, minutes.whole(), -1, true, words, end)
        : plain;
  }

  private static boolean isPartAfterIn(Tokens t, int i) {
    return t.is(i, WordClass.IN) && PartGrammar.part(t, i + 1).is();
  }

  /** {@code إلا ربعا}, {@code إلا خمس دقائق}. */
  private static Hour less(Tokens t, int hour, int minute, int at, boolean words) {
    Found fraction = t.find(at + 1, WordClass.FRACTION);
    Numeral minutes = Numerals.cardinal(t, at + 1);
    int taken = fraction.is() ? fraction.value() : minutes.isIn(1, 30) ? minutes.whole() : 0;
    if (taken == 0) {
      return new Hour(hour, minute, -1, false, words, at);
    }
    int end = fraction.is() ? fraction.end() : minutes.end();
    end = isMinutes(t, end) ? end + 1 : end;
    int total = (hour * MINUTES + minute - taken + HOURS * MINUTES) % (HOURS * MINUTES);
    int earlier = total / MINUTES == 0 ? HOURS : total / MINUTES;
    return new Hour(earlier, total % MINUTES, -1, true, words, end);
  }

  static boolean isMinutes(Tokens t, int i) {
    Found one = t.find(i, WordClass.UNIT);
    Found many = t.find(i, WordClass.PLURAL_UNIT);
    return (one.is() && one.value() == Code.of(Unit.MINUTE))
        || (many.is() && many.value() == Code.of(Unit.MINUTE));
  }
}
