package io.github.isnadarabic.time;

/**
 * Reads one cardinal in words: groups below a thousand, each with its power, joined by "and" from
 * the largest down.
 */
final class CardinalReader {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final Tokens t;
  private final int from;
  private int at;
  private double total;
  private double group;

  /** What the next part must be smaller than. */
  private double bound = Double.MAX_VALUE;

  CardinalReader(Tokens t, int from) {
    this.t = t;
    this.from = from;
    this.at = from;
  }

  Numeral read() {
    Found found = t.find(at, WordClass.CARDINAL);
    if (!found.is()) {
      return Numeral.NONE;
    }
    take(found);
    while (takeNext()) {
      // each call takes one word more
    }
    return new Numeral(total + group, from, at, false, false);
  }

  private boolean takeNext() {
    return takePower() || takeAfterAnd();
  }

  /** A word that multiplies what stands before it: خمس مئة، ثلاثة آلاف، خمسة عشر. */
  private boolean takePower() {
    Found found = t.find(at, WordClass.CARDINAL);
    if (!found.is() || t.hasClitic(at) || t.isDefinite(at)) {
      return false;
    }
    boolean teen = found.value() == TEN && group % HUNDRED > 0 && group % HUNDRED < TEN;
    boolean hundred = found.value() == HUNDRED && group > 2 && group < TEN;
    boolean power = found.value() >= THOUSAND && group > 0 && found.value() % THOUSAND == 0;
    if (teen || hundred || power) {
      take(found);
    }
    return teen || hundred || power;
  }

  private boolean takeAfterAnd() {
    int next = t.afterAnd(at);
    Found found = next < 0 ? Found.NOTHING : t.find(next, WordClass.CARDINAL);
    if (!found.is() || !follows(found.value()) || t.hasPrep(next)) {
      return false;
    }
    take(found);
    return true;
  }

  private boolean follows(int value) {
    double before = group == 0 ? bound : group % HUNDRED == 0 ? HUNDRED : group % HUNDRED;
    boolean tensAfterUnit = before < TEN && Numerals.isTens(value);
    return tensAfterUnit || (value < before && before >= HUNDRED && value < bound);
  }

  private void take(Found found) {
    int value = found.value();
    if (value >= THOUSAND) {
      total += group > 0 ? group * value : value;
      bound = value;
      group = 0;
    } else if (value == HUNDRED && group > 0 && group < TEN) {
      group *= HUNDRED;
    } else {
      group += value;
    }
    at = found.end();
  }
}
