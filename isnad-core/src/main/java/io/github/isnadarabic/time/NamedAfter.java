package io.github.isnadarabic.time;

/** Whether a unit is only the noun before a name: {@code يوم الجمعة}, {@code عام 2003}. */
final class NamedAfter {
  private NamedAfter() {}

  /** Whether a date follows a unit that has a number before it: {@code مليون عام 2016}. */
  static boolean isDate(Tokens t, int i) {
    boolean year = t.isNumber(i + 1) && t.get(i + 1).length() == 4;
    return year || t.is(i + 1, WordClass.WEEKDAY) || t.is(i + 1, WordClass.HIJRI_MONTH);
  }

  static boolean isNamed(Tokens t, int i) {
    int next = i + 1;
    return t.isNumber(next)
        || t.is(next, WordClass.WEEKDAY)
        || t.is(next, WordClass.BARE_WEEKDAY)
        || t.is(next, WordClass.DEICTIC)
        || t.is(next, WordClass.MONTH)
        || t.is(next, WordClass.DOUBTFUL_MONTH)
        || t.is(next, WordClass.HIJRI_MONTH)
        || (t.is(next, WordClass.CARDINAL) && !t.is(next, WordClass.WHOLE))
        || (t.is(next, WordClass.ORDINAL) && !t.is(next, WordClass.WHOLE))
        || t.is(i, WordClass.FEAST);
  }
}
