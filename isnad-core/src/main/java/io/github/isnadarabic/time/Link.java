package io.github.isnadarabic.time;

import java.util.Optional;

/** What may stand between two pieces of one time, and which pieces it joins. */
enum Link {
  /** Nothing. */
  NONE {
    @Override
    int after(Tokens t, int end) {
      boolean prep = t.hasPrep(end) && t.word(end).prep() != 'ل';
      return t.get(end).kind() == Token.Kind.MARK || prep ? -1 : end;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      return !isDayInPeriod(a, b) && !OTHER_CALENDAR.joins(a, b);
    }
  },
  /** في, عند, and على before the hour. */
  IN {
    @Override
    int after(Tokens t, int end) {
      if (t.folded(end).equals("علي") && t.is(end + 1, WordClass.OCLOCK)) {
        return end + 1;
      }
      return t.is(end, WordClass.IN) ? t.after(end, WordClass.IN) : -1;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      boolean clock = a.isDay() != b.isDay() && (a.isClock() || b.isClock());
      boolean dayOf = a.has(Field.NTH) || (a.has(Field.DAY) && !a.has(Field.MONTH));
      return clock || dayOf || (a.has(Field.MONTH) && b.isOnly(Field.YEAR));
    }
  },
  /** من. */
  OF {
    @Override
    int after(Tokens t, int end) {
      return t.is(end, WordClass.SINCE) && !t.word(end).stem().equals("منذ") ? end + 1 : -1;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      boolean period = b.hasAny(Field.OFFSET_UNIT, Field.YEAR, Field.MONTH, Field.HIJRI_MONTH);
      boolean century = b.hasAny(Field.CENTURY, Field.DECADE, Field.HIJRI_YEAR);
      boolean day = a.isClock() && !a.isDay() && b.isDay();
      return day || ((period || century) && !b.isClock());
    }
  },
  /** The T of ISO 8601. */
  ISO {
    @Override
    int after(Tokens t, int end) {
      Token letter = t.get(end);
      boolean foreign = letter.kind() == Token.Kind.FOREIGN && letter.length() == 1;
      boolean glued = t.isGlued(end) && t.isGlued(end + 1) && t.isNumber(end + 1);
      return foreign && glued && t.text().charAt(letter.start()) == 'T' ? end + 1 : -1;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      return a.has(Field.DAY) && b.has(Field.HOUR);
    }
  },
  COMMA {
    @Override
    int after(Tokens t, int end) {
      boolean space = t.isMark(end, ",،") && !t.is(end + 1, WordClass.IN);
      return space ? end + 1 : -1;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      boolean weekday = a.isOnly(Field.WEEKDAY) && b.hasAny(Field.DAY, Field.HIJRI_DAY);
      boolean weekdayAfter = b.isOnly(Field.WEEKDAY) && a.hasAny(Field.DAY, Field.HIJRI_DAY);
      return weekday || weekdayAfter || (a.isDay() && b.has(Field.HOUR) && !b.isDay());
    }
  },
  /** الموافق. */
  CORRESPONDING {
    @Override
    int after(Tokens t, int end) {
      int comma = t.isMark(end, ",،(") ? end + 1 : end;
      Found word = t.find(comma, WordClass.CORRESPONDING);
      return word.is() ? MonthGrammar.dayNoun(t, word.end()) : -1;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      return a.isDay() && b.isDay();
    }

    @Override
    int end(Tokens t, int end) {
      return t.isMark(end, ")") ? end + 1 : end;
    }
  },
  /** A slash, a bracket or a dash between the two calendars. */
  OTHER_CALENDAR {
    @Override
    int after(Tokens t, int end) {
      return t.isMark(end, "/(-–=") ? end + 1 : -1;
    }

    @Override
    boolean joins(Fields a, Fields b) {
      boolean there = a.has(Field.HIJRI_DAY) && b.has(Field.DAY);
      return there || (a.has(Field.DAY) && b.has(Field.HIJRI_DAY));
    }

    @Override
    int end(Tokens t, int end) {
      return t.isMark(end, ")") ? end + 1 : end;
    }
  };

  /** Where the second piece begins; -1 where this link does not stand here. */
  abstract int after(Tokens t, int end);

  abstract boolean joins(Fields a, Fields b);

  /** The end of the whole, with what closes the link. */
  int end(Tokens t, int end) {
    return end;
  }

  /** The first piece as it is to be merged with the second. */
  Optional<Fields> prepared(Fields a, Fields b) {
    boolean both = this == CORRESPONDING && a.has(Field.WEEKDAY) && b.has(Field.WEEKDAY);
    return Optional.of(
        both && a.get(Field.WEEKDAY) == b.get(Field.WEEKDAY) ? a.without(Field.WEEKDAY) : a);
  }

  /** {@code الخميس الأسبوع الماضي} is one time, {@code أمس مارس} is none. */
  private static boolean isDayInPeriod(Fields a, Fields b) {
    boolean complete = a.hasAny(Field.MONTH, Field.YEAR) && a.has(Field.DAY);
    return complete && b.hasAny(Field.NTH, Field.EDGE);
  }
}
