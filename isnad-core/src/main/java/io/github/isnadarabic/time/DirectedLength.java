package io.github.isnadarabic.time;

/**
 * Several units of the past or the future together: {@code الأشهر الستة المقبلة}, {@code الساعات
 * الـ24 الماضية}, {@code السنوات الأخيرة}, {@code آخر 3 سنوات}, {@code العقدين الماضيين}.
 */
final class DirectedLength {
  private static final String RULE = "time/length-directed";
  private static final int QUALIFIED = 4;

  private DirectedLength() {}

  static Piece read(Tokens t, int i) {
    Piece last = lastFew(t, i);
    return last.is() ? last : definite(t, i);
  }

  /** {@code آخر ثلاث سنوات}. */
  private static Piece lastFew(Tokens t, int i) {
    Found last = t.find(i, WordClass.LAST);
    if (!last.is()) {
      return Piece.NONE;
    }
    Piece length = LengthGrammar.counted(t, last.end());
    return length.is() && !t.hasClitic(last.end())
        ? new Piece(length.meaning(), i, length.end(), RULE)
        : Piece.NONE;
  }

  private static Piece definite(Tokens t, int i) {
    Numeral before = Numerals.cardinal(t, i);
    int at = before.is() ? before.end() : i;
    Found dual = t.find(at, WordClass.DUAL_UNIT);
    Found many = t.find(at, WordClass.PLURAL_UNIT);
    Found unit = dual.is() ? dual : many;
    if (!unit.is() || !t.isDefinite(at)) {
      return Piece.NONE;
    }
    Numeral after = number(t, unit.end());
    int next = after.is() ? after.end() : unit.end();
    int directed = directed(t, next);
    double count =
        dual.is() ? 2 : before.is() ? before.value() : after.is() ? after.value() : Double.NaN;
    return directed > next
        ? new Piece(Length.of(count, Code.unit(unit.value())), i, directed, RULE)
        : Piece.NONE;
  }

  /** A number after its noun: {@code الستة}, {@code الـ24}, {@code 3}. */
  private static Numeral number(Tokens t, int i) {
    boolean article = t.folded(i).equals("ال");
    int at = article ? i + 1 : i;
    Numeral number = t.isNumber(at) || t.isDefinite(at) ? Numerals.cardinal(t, at) : Numeral.NONE;
    return number.is() ? number : Numeral.NONE;
  }

  /** The end of القليلة الماضية, or the token itself. */
  private static int directed(Tokens t, int i) {
    Found quality = t.find(i, WordClass.MISC);
    boolean qualified = quality.is() && quality.value() == QUALIFIED && t.isDefinite(i);
    int at = qualified ? quality.end() : i;
    Found direction = t.find(at, WordClass.DIRECTION);
    Found sequel = t.find(at, WordClass.SEQUEL);
    if (direction.is() && t.isDefinite(at) && !t.hasClitic(at)) {
      return direction.end();
    }
    if (sequel.is() && t.isDefinite(at) && !t.hasClitic(at)) {
      return sequel.end();
    }
    boolean first = t.isDefinite(i) && t.folded(i).equals("الاولي");
    return first ? i + 1 : qualified && isRecent(t, i) ? at : i;
  }

  private static boolean isRecent(Tokens t, int i) {
    return t.word(i).stem().startsWith("الاخير");
  }
}
