package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.TimeFinding.Check;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Holds the halves of one time against each other, and a length against its two ends. */
final class TimeChecks {
  private static final int SIGHTING = 1;
  private static final int BESIDE = 4;

  private final Tokens t;
  private final List<TimeFinding> findings = new ArrayList<>();

  TimeChecks(Tokens tokens) {
    this.t = tokens;
  }

  List<TimeFinding> of(List<Told> told) {
    for (int i = 0; i < told.size(); i++) {
      check(told.get(i));
      if (i > 0) {
        checkLength(told.get(i - 1), told.get(i));
      }
    }
    return findings;
  }

  private void check(Told told) {
    Fields f = told.piece().fields();
    if (f.has(Field.WEEKDAY) && told.day().isPresent() && isDated(f)) {
      checkWeekday(told, f.get(Field.WEEKDAY), told.day().get().getDayOfWeek());
    }
    if (f.has(Field.OTHER_MONTH)) {
      checkMonths(told, f);
    }
    if (f.has(Field.HIJRI_DAY) && f.has(Field.DAY) && told.day().isPresent()) {
      checkCalendars(told, f, told.day().get());
    }
  }

  private static boolean isDated(Fields f) {
    return (f.hasAny(Field.DAY, Field.HIJRI_DAY) && !f.has(Field.NTH)) || f.isOffsetOf(Unit.DAY);
  }

  private void checkWeekday(Told told, int stated, DayOfWeek found) {
    int at = first(told.piece(), WordClass.WEEKDAY, WordClass.BARE_WEEKDAY);
    DayOfWeek said = DayOfWeek.of(stated);
    add(Check.WEEKDAY, said == found, told, at, at + 1, said.name(), found.name());
  }

  private void checkMonths(Told told, Fields f) {
    int at = first(told.piece(), WordClass.MONTH, WordClass.DOUBTFUL_MONTH);
    int end = Math.max(t.after(at, WordClass.MONTH), t.after(at, WordClass.DOUBTFUL_MONTH));
    String one = Month.of(f.get(Field.MONTH)).name();
    String other = Month.of(f.get(Field.OTHER_MONTH)).name();
    add(Check.MONTH_NAMES, false, told, at, Math.max(end, at + 1), one, other);
  }

  private void checkCalendars(Told told, Fields f, LocalDate day) {
    int year = f.get(Field.HIJRI_YEAR, Hijri.yearOf(day));
    try {
      LocalDate hijri = Hijri.day(year, f.get(Field.HIJRI_MONTH), f.get(Field.HIJRI_DAY));
      boolean agree = Math.abs(hijri.toEpochDay() - day.toEpochDay()) <= SIGHTING;
      int at = first(told.piece(), WordClass.HIJRI_MONTH, WordClass.HIJRI_MARK);
      int from = at > told.piece().from() ? at - 1 : at;
      String computed = agree ? day.toString() : hijri.toString();
      int end = Math.max(t.after(at, WordClass.HIJRI_MONTH), at + 1);
      add(Check.CALENDARS, agree, told, from, end, day.toString(), computed);
    } catch (DateTimeException e) {
      // a day that the Hijri calendar lacks is told as a problem, not compared
    }
  }

  private int first(Piece piece, WordClass one, WordClass other) {
    for (int i = piece.from(); i < piece.end(); i++) {
      if (t.is(i, one) || t.is(i, other)) {
        return i;
      }
    }
    return piece.from();
  }

  /** Adds a finding on some tokens of a time and the longer side of what is left of it. */
  private void add(
      Check check, boolean agree, Told told, int from, int end, String stated, String computed) {
    Piece piece = told.piece();
    boolean before = from - piece.from() > piece.end() - end;
    Span first = t.span(from, end);
    Span second =
        piece.end() - piece.from() <= end - from
            ? first
            : before ? t.span(piece.from(), from) : t.span(end, piece.end());
    add(check, agree, first, second, stated, computed);
  }

  private void add(
      Check check, boolean agree, Span first, Span second, String stated, String computed) {
    TimeFinding.Kind kind = agree ? TimeFinding.Kind.AGREEMENT : TimeFinding.Kind.CONTRADICTION;
    String rule = "time/check-" + check.name().toLowerCase(java.util.Locale.ROOT);
    findings.add(
        new TimeFinding(kind, check, first, second, stated, computed, Evidence.of(rule, first)));
  }

  /** A length beside a stretch: {@code خمسة أيام من 3 إلى 7 مايو}; first and last day may count. */
  private void checkLength(Told one, Told other) {
    boolean beside = other.piece().from() - one.piece().end() < BESIDE;
    boolean first = one.piece().meaning() instanceof Stretch;
    Told stretch = first ? one : other;
    Told length = first ? other : one;
    boolean pair = stretch.piece().meaning() instanceof Stretch && isExact(length.piece());
    if (beside && pair && stretch.time().begin().isPresent() && isBound(one, other)) {
      compare((Length) length.piece().meaning(), length, stretch);
    }
  }

  private static boolean isExact(Piece piece) {
    return piece.meaning() instanceof Length length
        && !length.isOpen()
        && length.amounts().size() == 1
        && length.mod().isEmpty();
  }

  /** Whether nothing but brackets, a comma or لمدة stands between. */
  private boolean isBound(Told one, Told other) {
    for (int i = one.piece().end(); i < other.piece().from(); i++) {
      if (!t.isMark(i, "(،,-–") && !t.is(i, WordClass.LASTING) && !t.is(i, WordClass.IN)) {
        return false;
      }
    }
    return true;
  }

  private void compare(Length length, Told said, Told stretch) {
    Unit unit = length.unit();
    if (unit.isOfClock()) {
      return;
    }
    ChronoUnit chrono = unit.chrono;
    long found =
        chrono.between(stretch.time().begin().orElseThrow(), stretch.time().until().orElseThrow());
    double count = length.amounts().get(0).count() * unit.times;
    boolean agree = count == found || count == found - 1;
    add(
        Check.LENGTH,
        agree,
        said.time().span(),
        stretch.time().span(),
        length.value(),
        agree ? length.value() : Length.of((double) found / unit.times, unit).value());
  }
}
