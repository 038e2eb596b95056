package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex.Mod;
import io.github.isnadarabic.time.Counted.From;
import io.github.isnadarabic.time.Length.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Times told by how long before or after: {@code قبل عشر سنوات}, {@code بعد يومين من الزيارة},
 * {@code شهر من الآن}, {@code بعد مرور عام}.
 */
final class CountedGrammar implements Grammar {
  private static final String RULE = "time/counted";

  private final LengthGrammar lengths = new LengthGrammar();

  @Override
  public Piece read(Tokens t, int i) {
    int sign = t.is(i, WordClass.BEFORE) ? -1 : t.is(i, WordClass.AFTER) ? 1 : 0;
    if (sign == 0) {
      return fromNow(t, i);
    }
    int at = t.after(i + 1, WordClass.MODIFIER);
    if (t.is(i - 1, WordClass.TO) || t.hasClitic(at) || t.is(at, WordClass.PASSING)) {
      return Piece.NONE;
    }
    Piece length = lengths.read(t, at);
    length = length.is() ? length : LengthGrammar.bare(t, at);
    if (!length.is() || !(length.meaning() instanceof Length of) || isDirected(t, length)) {
      return Piece.NONE;
    }
    Length how = of.with(LengthGrammar.mod(t, at, length.end()));
    From from = from(t, length.end());
    boolean length1 = at > i + 1 && !isApprox(how) && (sign > 0 || from == From.EVENT);
    Counted counted = new Counted(sign < 0 ? how.with(seenFromNow(how.mod())) : how, sign, from);
    Piece day = from == From.EVENT ? day(t, length.end() + 1) : Piece.NONE;
    if (day.is()) {
      return new Piece(new Counted(how, sign, From.NOW, day.fields()), i, day.end(), RULE);
    }
    return length1 ? Piece.NONE : new Piece(counted, i, end(t, length.end()), RULE);
  }

  private static boolean isApprox(Length length) {
    return length.mod().isEmpty() || length.mod().get() == Mod.APPROX;
  }

  /** More than two years ago is before what is two years ago. */
  private static Optional<Mod> seenFromNow(Optional<Mod> mod) {
    return mod.map(
        of ->
            switch (of) {
              case MORE_THAN -> Mod.BEFORE;
              case LESS_THAN -> Mod.AFTER;
              case EQUAL_OR_MORE -> Mod.ON_OR_BEFORE;
              case EQUAL_OR_LESS -> Mod.ON_OR_AFTER;
              default -> of;
            });
  }

  /** {@code بعد الأيام الماضية} is no counting. */
  private static boolean isDirected(Tokens t, Piece length) {
    return t.isDefinite(length.from()) || t.is(length.from(), WordClass.LAST);
  }

  private static From from(Tokens t, int i) {
    if (isNow(t, i) || isFuture(t, i)) {
      return From.NOW;
    }
    boolean of = t.is(i, WordClass.SINCE) || isOn(t, i);
    return of && t.isWord(i + 1) ? From.EVENT : From.OPEN;
  }

  /** {@code بعد يومين من أمس}: a day that is counted from. */
  private static Piece day(Tokens t, int i) {
    Piece day = new DeicticGrammar().read(t, i);
    day = day.orLonger(new WeekdayGrammar().read(t, i)).orLonger(new MonthGrammar().read(t, i));
    return day.fields().isDay() && !t.hasClitic(i) ? day : Piece.NONE;
  }

  private static boolean isOn(Tokens t, int i) {
    return t.folded(i).equals("علي");
  }

  private static boolean isNow(Tokens t, int i) {
    return t.is(i, WordClass.SINCE) && t.is(i + 1, WordClass.NOW);
  }

  private static boolean isFuture(Tokens t, int i) {
    Found misc = t.find(i, WordClass.MISC);
    return misc.is() && misc.value() == 2;
  }

  private static int end(Tokens t, int i) {
    return isNow(t, i) ? i + 2 : isFuture(t, i) ? t.find(i, WordClass.MISC).end() : i;
  }

  /** {@code شهر و 21 يوم من الآن}: with منذ before it, ago. */
  private Piece fromNow(Tokens t, int i) {
    Piece length = LengthGrammar.counted(t, i);
    length = length.is() ? length : bareWithMore(t, i);
    if (!length.is() || !isNow(t, length.end()) || !(length.meaning() instanceof Length of)) {
      return Piece.NONE;
    }
    int sign = t.is(i - 1, WordClass.SINCE) ? -1 : 1;
    return new Piece(new Counted(of, sign, From.NOW), i, length.end() + 2, RULE);
  }

  /** {@code شهر و21 يوما}: one of the larger unit, and a number of the smaller. */
  private static Piece bareWithMore(Tokens t, int i) {
    Found one = t.find(i, WordClass.UNIT);
    if (!one.is() || t.isDefinite(i)) {
      return Piece.NONE;
    }
    int next = t.afterAnd(one.end());
    Piece more = next < 0 ? Piece.NONE : LengthGrammar.counted(t, next);
    Length single = Length.of(1, Code.unit(one.value()));
    if (!more.is() || !(more.meaning() instanceof Length of)) {
      return new Piece(single, i, one.end(), RULE);
    }
    List<Amount> both = new ArrayList<>(single.amounts());
    both.addAll(of.amounts());
    return new Piece(new Length(List.copyOf(both), of.mod()), i, more.end(), RULE);
  }
}
