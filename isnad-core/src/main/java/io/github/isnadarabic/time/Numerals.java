package io.github.isnadarabic.time;

/** Reads numbers: digits of either system, cardinal and ordinal words of any gender and case. */
final class Numerals {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private Numerals() {}

  /** Digits with their fraction, or a cardinal in words, or both: {@code 3 آلاف}. */
  static Numeral cardinal(Tokens t, int i) {
    return t.isNumber(i) ? digits(t, i) : new CardinalReader(t, i).read();
  }

  private static Numeral digits(Tokens t, int i) {
    Token token = t.get(i);
    if (token.number() < 0) {
      return Numeral.NONE;
    }
    boolean fraction = t.isMark(i + 1, ".٫") && t.isGlued(i + 1) && isGluedNumber(t, i + 2);
    double value = token.number();
    int end = i + 1;
    if (fraction) {
      value += t.get(i + 2).number() / Math.pow(TEN, t.get(i + 2).length());
      end = i + 3;
    }
    Found power = t.find(end, WordClass.CARDINAL);
    boolean scaled = power.is() && power.value() >= THOUSAND && !t.hasClitic(end);
    return scaled
        ? new Numeral(value * power.value(), i, power.end(), true, false)
        : new Numeral(value, i, end, true, false);
  }

  private static boolean isGluedNumber(Tokens t, int i) {
    return t.isNumber(i) && t.isGlued(i) && t.get(i).number() >= 0;
  }

  /** An ordinal in words: the second, the twelfth, the twenty-first. */
  static Numeral ordinal(Tokens t, int i) {
    Found unit = t.find(i, WordClass.ORDINAL);
    if (unit.is()) {
      return compound(t, unit);
    }
    Found tens = t.find(i, WordClass.CARDINAL);
    boolean isOrdinal = tens.is() && t.isDefinite(i) && isTens(tens.value());
    return isOrdinal ? new Numeral(tens.value(), i, tens.end(), false, true) : Numeral.NONE;
  }

  private static Numeral compound(Tokens t, Found unit) {
    int at = unit.end();
    Found ten = t.find(at, WordClass.CARDINAL);
    int value = unit.value() % TEN;
    if (ten.is() && ten.value() == TEN && !t.hasClitic(at)) {
      return new Numeral(value + TEN, unit.from(), ten.end(), false, true);
    }
    int after = t.afterAnd(at);
    Found tens = after < 0 ? Found.NOTHING : t.find(after, WordClass.CARDINAL);
    if (tens.is() && isTens(tens.value()) && t.isDefinite(after)) {
      return new Numeral(value + tens.value(), unit.from(), tens.end(), false, true);
    }
    return unit.value() > TEN
        ? Numeral.NONE
        : new Numeral(unit.value(), unit.from(), at, false, true);
  }

  /** The number of a day, a week, a century: digits, an ordinal or, after a noun, a cardinal. */
  static Numeral ordinalOrDigits(Tokens t, int i) {
    return t.isNumber(i) ? digits(t, i) : ordinal(t, i);
  }

  static boolean isTens(int value) {
    return value >= 2 * TEN && value < HUNDRED && value % TEN == 0;
  }

  /** A part of a unit in sixtieths after "and": {@code ونصف}, {@code والربع}; 0 for none. */
  static Found andFraction(Tokens t, int i) {
    int at = t.afterAnd(i);
    return at < 0 ? Found.NOTHING : t.find(at, WordClass.FRACTION);
  }
}
