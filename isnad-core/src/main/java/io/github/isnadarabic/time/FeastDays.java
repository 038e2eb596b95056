package io.github.isnadarabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves feasts to their days. */
final class FeastDays {
  private final Fields f;
  private final Context context;
  private final Feast feast;

  FeastDays(Fields fields, Context context) {
    this.f = fields;
    this.context = context;
    this.feast = Code.feast(fields.get(Field.FEAST));
  }

  Period resolve() {
    if (feast == Feast.OF_COUNTRY) {
      return Period.open("");
    }
    if (f.has(Field.HIJRI_YEAR)) {
      return Period.day(Hijri.day(f.get(Field.HIJRI_YEAR), feast.month, feast.day));
    }
    Optional<Integer> year = Years.of(f, context);
    if (year.isPresent()) {
      return Period.day(inYear(year.get()));
    }
    int about = context.today().map(LocalDate::getYear).orElse(0);
    return new Nearest(f, context, y -> Period.day(inYear(y))).period(about).orElseGet(this::open);
  }

  private Period open() {
    boolean fixed = !feast.hijri && feast.day > 0;
    return Period.open(
        fixed ? Period.format("XXXX-%02d-%02d", feast.month, feast.day) : "XXXX-XX-XX");
  }

  private LocalDate inYear(int year) {
    if (feast.hijri) {
      return hijri(year);
    }
    return switch (feast) {
      case EASTER -> easter(year);
      case THANKSGIVING ->
          LocalDate.of(year, feast.month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      default -> LocalDate.of(year, feast.month, feast.day);
    };
  }

  private LocalDate hijri(int year) {
    int about = Hijri.yearOf(LocalDate.of(year, 1, 1));
    LocalDate first = Hijri.day(about, feast.month, feast.day);
    return first.getYear() < year ? Hijri.day(about + 1, feast.month, feast.day) : first;
  }

  /** Easter of the Western churches, by the Meeus/Jones/Butcher algorithm. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
