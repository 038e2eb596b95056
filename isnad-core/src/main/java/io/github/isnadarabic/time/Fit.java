package io.github.isnadarabic.time;

/** Whether fields that stand side by side can be said of one time. */
final class Fit {
  private Fit() {}

  static boolean isOneTime(Fields f) {
    return daysFit(f) && weekdayFits(f) && monthFits(f) && clockFits(f) && yearFits(f);
  }

  /** One day only; two where they are of two calendars. */
  private static boolean daysFit(Fields f) {
    int days = f.hasAny(Field.DAY, Field.HIJRI_DAY) ? 1 : 0;
    days += f.isOffsetOf(Unit.DAY) ? 1 : 0;
    days += f.has(Field.FEAST) ? 1 : 0;
    return days <= 1;
  }

  private static boolean weekdayFits(Fields f) {
    if (!f.has(Field.WEEKDAY)) {
      return true;
    }
    boolean fixed = f.hasAny(Field.DAY, Field.HIJRI_DAY, Field.NTH, Field.FEAST);
    boolean long1 = f.hasAny(Field.YEAR, Field.MONTH, Field.HIJRI_YEAR, Field.HIJRI_MONTH);
    return fixed || (!long1 && (!f.has(Field.OFFSET_UNIT) || isDayOrWeek(f)));
  }

  private static boolean isDayOrWeek(Fields f) {
    return f.isOffsetOf(Unit.DAY) || f.isOffsetOf(Unit.WEEK) || f.isOffsetOf(Unit.WEEKEND);
  }

  private static boolean monthFits(Fields f) {
    boolean named = f.hasAny(Field.MONTH, Field.HIJRI_MONTH, Field.SEASON);
    boolean counted = f.has(Field.OFFSET_UNIT) && !f.isOffsetOf(Unit.YEAR);
    return !(named && counted) && !(f.has(Field.SEASON) && f.has(Field.MONTH));
  }

  private static boolean clockFits(Fields f) {
    boolean period = f.hasAny(Field.YEAR, Field.MONTH, Field.HIJRI_YEAR, Field.HIJRI_MONTH);
    boolean offset = f.has(Field.OFFSET_UNIT) && !f.isOffsetOf(Unit.DAY);
    return !f.isClock() || (!period && !offset) || f.isDay();
  }

  private static boolean yearFits(Fields f) {
    boolean year = f.hasAny(Field.YEAR, Field.DECADE);
    boolean offset = f.has(Field.OFFSET_UNIT) && !f.isOffsetOf(Unit.CENTURY);
    boolean century = f.has(Field.CENTURY) && f.has(Field.YEAR);
    boolean dayOfNoMonth = f.has(Field.DAY) && !f.has(Field.MONTH) && f.has(Field.YEAR);
    return !(year && offset) && !century && !dayOfNoMonth;
  }
}
