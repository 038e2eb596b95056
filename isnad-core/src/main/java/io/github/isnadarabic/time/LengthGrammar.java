package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex.Mod;
import io.github.isnadarabic.time.Length.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lengths of time: {@code ثلاث سنوات وأربعة أشهر}, {@code نصف قرن}, {@code بضعة أيام}, {@code
 * الأشهر الستة المقبلة}.
 */
final class LengthGrammar implements Grammar {
  private static final String RULE = "time/length";
  private static final int SIXTIETHS = 60;
  private static final int LONGEST_MODIFIER = 4;

  @Override
  public Piece read(Tokens t, int i) {
    int start = t.is(i, WordClass.PASSING) ? i + 1 : i;
    Piece found = counted(t, start);
    if (!found.is()) {
      found = whole(t, start).orLonger(DirectedLength.read(t, start));
    }
    if (!found.is() && (start > i || isAfterCue(t, i))) {
      found = bare(t, start);
    }
    return found.is() && found.meaning() instanceof Length length
        ? new Piece(length.with(mod(t, i, found.end())), i, found.end(), RULE)
        : Piece.NONE;
  }

  /** How the length is to be taken: the word before it, or after it. */
  static Optional<Mod> mod(Tokens t, int from, int end) {
    Found after = t.find(end, WordClass.AFTER_MODIFIER);
    Found before = modifier(t, from);
    if (before.is()) {
      return Optional.of(Code.mod(before.value()));
    }
    return after.is() ? Optional.of(Code.mod(after.value())) : Optional.empty();
  }

  /** The words for about or more than that end where a length begins. */
  private static Found modifier(Tokens t, int end) {
    for (int back = 1; back <= LONGEST_MODIFIER; back++) {
      Found before = t.find(end - back, WordClass.MODIFIER);
      if (before.is() && before.end() == end) {
        return before;
      }
    }
    return Found.NOTHING;
  }

  /** With a number, a dual, a part or "some". */
  static Piece counted(Tokens t, int i) {
    List<Amount> amounts = new ArrayList<>();
    int at = amount(t, i, amounts);
    if (amounts.isEmpty()) {
      return Piece.NONE;
    }
    int next = next(t, at);
    while (next > 0 && amounts.size() < 4) {
      int end = smaller(t, next, amounts);
      if (end < 0) {
        break;
      }
      at = end;
      next = next(t, at);
    }
    int end = directed(t, i, qualified(t, at));
    return new Piece(new Length(List.copyOf(amounts), Optional.empty()), i, end, RULE);
  }

  /** {@code 24 ساعة الماضية}, after an article that is written with the number. */
  private static int directed(Tokens t, int i, int end) {
    Found direction = t.find(end, WordClass.DIRECTION);
    boolean article = t.isNumber(i) && t.folded(i - 1).equals("ال");
    return article && direction.is() && t.isDefinite(end) ? direction.end() : end;
  }

  /** Where what is added begins: after "and" or a comma. */
  private static int next(Tokens t, int at) {
    return t.isMark(at, ",،") && t.isNumber(at + 1) ? at + 1 : t.afterAnd(at);
  }

  private static int smaller(Tokens t, int i, List<Amount> amounts) {
    Unit before = amounts.get(amounts.size() - 1).unit();
    Found fraction = t.find(i, WordClass.FRACTION);
    if (fraction.is()) {
      return addFraction(t, fraction, amounts);
    }
    List<Amount> more = new ArrayList<>();
    int end = amount(t, i, more);
    if (more.isEmpty() || more.get(0).unit().compareTo(before) >= 0) {
      return -1;
    }
    amounts.addAll(more);
    return end;
  }

  /** {@code ونصف}, {@code ونصف السنة}: of the unit before. */
  private static int addFraction(Tokens t, Found fraction, List<Amount> amounts) {
    int last = amounts.size() - 1;
    Amount amount = amounts.get(last);
    double part = (double) fraction.value() / SIXTIETHS;
    amounts.set(last, new Amount(amount.count() + part, amount.unit()));
    Found unit = t.find(fraction.end(), WordClass.UNIT);
    boolean named = unit.is() && unit.value() == Code.of(amount.unit());
    return named ? unit.end() : fraction.end();
  }

  /** The end of one amount, which is added to the list. */
  private static int amount(Tokens t, int i, List<Amount> amounts) {
    Found dual = t.find(i, WordClass.DUAL_UNIT);
    if (dual.is() && !t.isDefinite(i)) {
      amounts.add(new Amount(2, Code.unit(dual.value())));
      return isTwo(t, dual.end());
    }
    Found few = few(t, i);
    Found many = few.is() ? t.find(few.end(), WordClass.PLURAL_UNIT) : Found.NOTHING;
    if (few.is()) {
      return add(amounts, Double.NaN, many);
    }
    Found fraction = t.find(i, WordClass.FRACTION);
    if (fraction.is() && !t.isDefinite(i)) {
      return add(amounts, fraction.value() / (double) SIXTIETHS, ofFraction(t, fraction));
    }
    Numeral number = Numerals.cardinal(t, i);
    boolean free = number.is() && !isPartOfNumber(t, i) && number.value() > 0;
    return free ? add(amounts, number.value(), unitAfter(t, number)) : -1;
  }

  /** Some; dozens and hundreds, which go with the article. */
  private static Found few(Tokens t, int i) {
    Found few = t.find(i, WordClass.FEW);
    Found many = t.find(i, WordClass.MISC);
    boolean lots = many.is() && many.value() == 7 && !t.isDefinite(i) && t.isDefinite(many.end());
    return lots ? many : few;
  }

  private static Found ofFraction(Tokens t, Found fraction) {
    Found unit = t.find(fraction.end(), WordClass.UNIT);
    return unit.is() && Code.unit(unit.value()) == Unit.DAY ? Found.NOTHING : unit;
  }

  private static int isTwo(Tokens t, int i) {
    Found two = t.find(i, WordClass.CARDINAL);
    return two.is() && two.value() == 2 && !t.hasClitic(i) ? two.end() : i;
  }

  private static boolean isPartOfNumber(Tokens t, int i) {
    return t.isMark(i - 1, ".,/:-+") && t.isGlued(i) && t.isGlued(i - 1) && t.isNumber(i);
  }

  private static Found unitAfter(Tokens t, Numeral number) {
    int at = number.end();
    Found one = t.find(at, WordClass.UNIT);
    Found many = t.find(at, WordClass.PLURAL_UNIT);
    Found dual = t.find(at, WordClass.DUAL_UNIT);
    boolean other = t.hasClitic(at) || t.isDefinite(at) || NamedAfter.isDate(t, at);
    return other ? Found.NOTHING : one.is() ? one : many.is() ? many : dual;
  }

  private static int add(List<Amount> amounts, double count, Found unit) {
    if (!unit.is() || Code.unit(unit.value()) == Unit.QUARTER) {
      return -1;
    }
    amounts.add(new Amount(count, Code.unit(unit.value())));
    return unit.end();
  }

  private static int qualified(Tokens t, int i) {
    return t.is(i, WordClass.WHOLE) && !t.hasClitic(i) && !t.isDefinite(i)
        ? t.after(i, WordClass.WHOLE)
        : i;
  }

  /** {@code أسبوع كامل}, {@code ساعة واحدة}: the word after counts. */
  private static Piece whole(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    boolean indefinite = unit.is() && !t.isDefinite(i);
    Found fraction = Numerals.andFraction(t, unit.end());
    if (indefinite && fraction.is()) {
      List<Amount> amounts = new ArrayList<>();
      amounts.add(new Amount(1, Code.unit(unit.value())));
      int end = addFraction(t, fraction, amounts);
      return new Piece(new Length(List.copyOf(amounts), Optional.empty()), i, end, RULE);
    }
    boolean counts = indefinite && t.is(unit.end(), WordClass.WHOLE);
    return counts && !t.hasClitic(unit.end()) && !t.isDefinite(unit.end())
        ? new Piece(Length.of(1, Code.unit(unit.value())), i, unit.end() + 1, RULE)
        : Piece.NONE;
  }

  /** Whether the words before say that a unit without a number is a length. */
  private static boolean isAfterCue(Tokens t, int i) {
    boolean clitic = t.word(i) != null && t.word(i).prep() == 'ل';
    Found about = modifier(t, i);
    return (clitic && !t.word(i).and() && t.is(i, WordClass.PLURAL_UNIT))
        || t.is(i - 1, WordClass.LASTING)
        || endsBefore(t, i, WordClass.LASTING)
        || (t.is(i - 1, WordClass.SINCE) && t.word(i - 1).stem().equals("منذ"))
        || (about.is() && isAfterCue(t, about.from()));
  }

  private static boolean endsBefore(Tokens t, int i, WordClass kind) {
    return i > 1 && (t.find(i - 2, kind).end() == i || t.find(i - 3, kind).end() == i);
  }

  /** A unit alone: {@code لمدة شهر}, {@code منذ سنوات}, {@code طوال الشهر}. */
  static Piece bare(Tokens t, int i) {
    Found one = t.find(i, WordClass.UNIT);
    Found many = t.find(i, WordClass.PLURAL_UNIT);
    boolean definite = t.isDefinite(i) && !isThroughout(t, i - 1);
    if (definite || (!one.is() && !many.is()) || NamedAfter.isNamed(t, i)) {
      return Piece.NONE;
    }
    Unit unit = Code.unit(one.is() ? one.value() : many.value());
    boolean length = unit != Unit.QUARTER && unit != Unit.WEEKEND;
    int end = one.is() ? one.end() : many.end();
    return length
        ? new Piece(Length.of(one.is() ? 1 : Double.NaN, unit), i, qualified(t, end), RULE)
        : Piece.NONE;
  }

  /** {@code طوال الشهر}: through all of it. */
  private static boolean isThroughout(Tokens t, int i) {
    return t.word(i) != null
        && (t.word(i).stem().equals("طوال") || t.word(i).stem().equals("طيله"));
  }
}
