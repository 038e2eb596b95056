package io.github.isnadarabic.time;

import java.util.Optional;

/**
 * The two ends of a stretch, each with what the other says for both: {@code من 4 إلى 22 يناير},
 * {@code من 3 إلى 5 مساء}.
 */
final class Ends {
  private static final int DAYS = 31;
  private static final int HOURS = 24;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final Field[] DATE = {
    Field.MONTH,
    Field.YEAR,
    Field.HIJRI_MONTH,
    Field.HIJRI_YEAR,
    Field.OFFSET,
    Field.OFFSET_UNIT,
    Field.DIRECTION,
    Field.FROM_TOLD
  };

  private Ends() {}

  /** One end: what it says, or a bare number that the other end makes clear. */
  record End(Fields fields, Numeral number, int end) {
    static final End NONE = new End(Fields.NONE, Numeral.NONE, 0);

    boolean is() {
      return end > 0;
    }

    boolean isBare() {
      return fields.isEmpty();
    }
  }

  static Optional<Stretch> joined(End first, End last) {
    if (first.isBare() && last.isBare()) {
      return years(first, last);
    }
    Fields a = first.isBare() ? numbered(first.number(), last.fields()) : first.fields();
    Fields b = last.isBare() ? numbered(last.number(), first.fields()) : last.fields();
    if (a.isEmpty() || b.isEmpty() || a.has(Field.HOUR) != b.has(Field.HOUR)) {
      return Optional.empty();
    }
    return a.has(Field.HOUR) ? Optional.of(clocks(a, b)) : dates(a, b);
  }

  private static Optional<Stretch> years(End first, End last) {
    boolean years =
        first.number().isIn(FIRST_YEAR, LAST_YEAR) && last.number().isIn(FIRST_YEAR, LAST_YEAR);
    return years && last.number().value() >= first.number().value()
        ? Optional.of(
            new Stretch(
                Fields.of(Field.YEAR, first.number().whole()),
                Fields.of(Field.YEAR, last.number().whole())))
        : Optional.empty();
  }

  /** What a bare number is beside the other end. */
  private static Fields numbered(Numeral number, Fields other) {
    if (other.has(Field.HOUR)) {
      return number.isIn(0, HOURS)
          ? Fields.of(Field.HOUR, number.whole()).with(Field.MINUTE, 0)
          : Fields.NONE;
    }
    if (other.isOnly(Field.YEAR)) {
      return number.isIn(FIRST_YEAR, LAST_YEAR)
          ? Fields.of(Field.YEAR, number.whole())
          : Fields.NONE;
    }
    boolean hijri = other.has(Field.HIJRI_MONTH);
    boolean dated = other.hasAny(Field.MONTH, Field.HIJRI_MONTH) || other.isOffsetOf(Unit.MONTH);
    return dated && number.isIn(1, DAYS)
        ? Fields.of(hijri ? Field.HIJRI_DAY : Field.DAY, number.whole())
        : Fields.NONE;
  }

  private static Stretch clocks(Fields a, Fields b) {
    Field[] day = {
      Field.OFFSET, Field.OFFSET_UNIT, Field.WEEKDAY, Field.DAY, Field.MONTH, Field.YEAR
    };
    Fields first = a.completedBy(b, day);
    Fields last = b.completedBy(a, day);
    if (!a.has(Field.PART) && b.has(Field.PART)) {
      first = beforePart(first, b);
    } else if (a.has(Field.PART) && !b.has(Field.PART)) {
      last = last.with(Field.PART, a.get(Field.PART));
    }
    return new Stretch(first, last);
  }

  /** {@code من 11 إلى 1 ظهرا}: the part holds for the first hour too where it comes before. */
  private static Fields beforePart(Fields a, Fields b) {
    Part part = Code.part(b.get(Field.PART));
    boolean before = part.hour(a.get(Field.HOUR)) <= part.hour(b.get(Field.HOUR));
    return before && a.get(Field.HOUR) <= 12 ? a.with(Field.PART, Code.of(part)) : a;
  }

  private static Optional<Stretch> dates(Fields a, Fields b) {
    if (a.isOnly(Field.PART) || b.isOnly(Field.PART)) {
      return Optional.empty();
    }
    Fields first = isLike(a, b) ? a.completedBy(b, DATE) : a;
    Fields last = b.hasAny(Field.DAY, Field.HIJRI_DAY) ? b.completedBy(a, DATE) : b;
    boolean sameLevel = first.isDay() == last.isDay() || last.isDay() || first.isDay();
    return sameLevel ? Optional.of(new Stretch(first, last)) : Optional.empty();
  }

  /** Whether the first end may lack what the last one says: both days, or both months. */
  private static boolean isLike(Fields a, Fields b) {
    boolean days = a.has(Field.DAY) && b.has(Field.DAY);
    boolean hijri = a.has(Field.HIJRI_DAY) && b.has(Field.HIJRI_DAY);
    boolean months = a.has(Field.MONTH) && b.has(Field.MONTH) && !a.has(Field.DAY);
    boolean weekdays = a.has(Field.WEEKDAY) && b.has(Field.WEEKDAY);
    return days || hijri || months || (weekdays && b.has(Field.DIRECTION));
  }
}
