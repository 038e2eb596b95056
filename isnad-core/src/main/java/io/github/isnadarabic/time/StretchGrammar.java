package io.github.isnadarabic.time;

import io.github.isnadarabic.time.Ends.End;
import java.util.Optional;

/**
 * Stretches from one time to another: {@code من 3 إلى 5 مايو}, {@code بين 2010 و2015}, {@code يومي
 * 12 و13 أغسطس}, {@code 2014-2018}, {@code هذا الأسبوع من الثلاثاء إلى الخميس}.
 */
final class StretchGrammar implements Grammar {
  private static final String RULE = "time/stretch";

  private final Grammar phrases;

  StretchGrammar(Grammar phrases) {
    this.phrases = phrases;
  }

  @Override
  public Piece read(Tokens t, int i) {
    return read(t, i, phrases.read(t, i));
  }

  /**
   * Reads a stretch.
   *
   * @param first the point or period that begins at the token, read already
   */
  Piece read(Tokens t, int i, Piece first) {
    Found between = t.find(i, WordClass.BETWEEN);
    if (between.is()) {
      return between(t, i, between.end());
    }
    Found from = t.find(i, WordClass.FROM);
    if (from.is()) {
      return to(t, i, end(t, from.end()), true);
    }
    Piece pair = pair(t, i);
    if (pair.is()) {
      return pair;
    }
    End end = first.is() ? new End(first.fields(), Numeral.NONE, first.end()) : bare(t, i);
    Piece plain = to(t, i, end, false);
    return plain.is() || !first.is() ? plain : within(t, first);
  }

  private Piece between(Tokens t, int i, int at) {
    at = t.after(at, WordClass.PAIR);
    End first = t.isNumber(at) && t.afterAnd(at + 1) > 0 ? bare(t, at) : end(t, at);
    int next = first.is() ? t.afterAnd(first.end()) : -1;
    if (next < 0) {
      return first.is() ? to(t, i, first, true) : Piece.NONE;
    }
    return stretch(i, first, endOf(t, next));
  }

  private static Piece stretch(int i, End first, End last) {
    Optional<Stretch> both = first.is() && last.is() ? Ends.joined(first, last) : Optional.empty();
    return both.map(stretch -> new Piece(stretch, i, last.end(), RULE)).orElse(Piece.NONE);
  }

  private Piece to(Tokens t, int i, End first, boolean open) {
    if (!first.is()) {
      return Piece.NONE;
    }
    Found to = t.find(first.end(), WordClass.TO);
    boolean dash = t.isMark(first.end(), "-–—") && isDashed(t, first, open);
    if (!to.is() && !dash) {
      return Piece.NONE;
    }
    return stretch(i, first, endOf(t, dash ? first.end() + 1 : to.end()));
  }

  /** A dash joins years, days and clock times; scores and telephone numbers have no date. */
  private static boolean isDashed(Tokens t, End first, boolean open) {
    boolean year = first.number().digits() && t.get(first.end() - 1).length() == 4;
    boolean date = !first.isBare() && first.fields().hasAny(Field.DAY, Field.HOUR, Field.YEAR);
    return open
        || year
        || date
        || (first.number().digits() && MonthName.at(t, first.end() + 2).is());
  }

  private End end(Tokens t, int i) {
    return t.word(i) != null && t.word(i).and() ? End.NONE : endOf(t, i);
  }

  private End endOf(Tokens t, int i) {
    Piece piece = phrases.read(t, i);
    return piece.is() ? new End(piece.fields(), Numeral.NONE, piece.end()) : bare(t, i);
  }

  /** A number that only the other end can explain; an hour in words is one. */
  private static End bare(Tokens t, int i) {
    Hour hour = Hour.at(t, i);
    if (hour.is() && hour.words() && !t.isNumber(i)) {
      Fields fields = Fields.of(Field.HOUR, hour.hour()).with(Field.MINUTE, hour.minute());
      return new End(fields, Numeral.NONE, hour.end());
    }
    int day = MonthGrammar.dayNoun(t, i);
    int at = YearGrammar.noun(t, day);
    Numeral number = t.isNumber(at) ? Numerals.cardinal(t, at) : Numerals.ordinal(t, at);
    number = number.is() || t.hasPrep(at) ? number : Numerals.cardinal(t, at);
    boolean free = number.is() && number.isWhole() && !isPart(t, at, number);
    return free && number.value() > 0 ? new End(Fields.NONE, number, number.end()) : End.NONE;
  }

  private static boolean isPart(Tokens t, int at, Numeral number) {
    boolean marks = t.isMark(at - 1, "./:+") && t.isGlued(at) && t.isGlued(at - 1);
    return marks || t.isMark(number.end(), "%:");
  }

  /** {@code يومي 12 و13 أغسطس}, {@code عامي 2010 و2015}, {@code يوليو وأغسطس}. */
  private Piece pair(Tokens t, int i) {
    int at = t.after(i, WordClass.PAIR);
    if (at == i) {
      return days(t, i);
    }
    End first = t.isNumber(at) && t.afterAnd(at + 1) > 0 ? bare(t, at) : end(t, at);
    int next = first.is() ? t.afterAnd(first.end()) : -1;
    return next < 0 ? Piece.NONE : stretch(i, first, endOf(t, next));
  }

  /** {@code 6 و7 و8 ديسمبر}: days that follow one another. */
  private Piece days(Tokens t, int i) {
    End first = t.isNumber(i) ? bare(t, i) : End.NONE;
    int at = first.is() ? t.afterAnd(first.end()) : -1;
    int day = first.number().whole();
    while (at > 0 && t.isNumber(at) && t.get(at).number() == day + 1 && t.afterAnd(at + 1) > 0) {
      at = t.afterAnd(at + 1);
      day++;
    }
    boolean next = at > 0 && t.isNumber(at) && t.get(at).number() == day + 1;
    Piece last = next ? phrases.read(t, at) : Piece.NONE;
    return last.is() && last.fields().has(Field.DAY) && last.fields().has(Field.MONTH)
        ? stretch(i, first, new End(last.fields(), Numeral.NONE, last.end()))
        : Piece.NONE;
  }

  /** {@code الأسبوع المقبل بين الأربعاء والجمعة}, {@code نوفمبر بين 15 و19}. */
  private Piece within(Tokens t, Piece whole) {
    if (whole.fields().isClock()) {
      return Piece.NONE;
    }
    int at = whole.end();
    boolean between = t.is(at, WordClass.BETWEEN);
    Found word = t.find(at, between ? WordClass.BETWEEN : WordClass.FROM);
    End first = word.is() ? end(t, word.end()) : End.NONE;
    int next =
        !first.is() ? -1 : between ? t.afterAnd(first.end()) : t.after(first.end(), WordClass.TO);
    if (next < 0 || (!between && next == first.end())) {
      return Piece.NONE;
    }
    End last = endOf(t, next);
    Optional<Fields> one = inside(whole.fields(), first);
    Optional<Fields> other = last.is() ? inside(whole.fields(), last) : Optional.empty();
    return one.isPresent() && other.isPresent()
        ? new Piece(new Stretch(one.get(), other.get()), whole.from(), last.end(), RULE)
        : Piece.NONE;
  }

  private static Optional<Fields> inside(Fields whole, End end) {
    Fields day =
        end.isBare() && end.number().isIn(1, 31)
            ? Fields.of(Field.DAY, end.number().whole())
            : end.fields();
    boolean fits = day.hasAny(Field.DAY, Field.WEEKDAY) && !whole.isDay();
    return fits || (whole.isDay() && day.has(Field.HOUR) && !day.isDay())
        ? whole.merge(day)
        : Optional.empty();
  }
}
