package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex.Mod;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A length of time: so many of a unit, and of a smaller one.
 *
 * @param amounts from the largest unit down
 * @param mod how the number is to be taken
 */
record Length(List<Amount> amounts, Optional<Mod> mod) implements Meaning {
  /**
   * So many of a unit.
   *
   * @param count how many; NaN where the text does not say
   */
  record Amount(double count, Unit unit) {
    boolean isOpen() {
      return Double.isNaN(count);
    }
  }

  /** Parts of an hour are told in minutes, parts of a year in months. */
  Length {
    amounts = amounts.stream().flatMap(Length::whole).toList();
  }

  private static Stream<Amount> whole(Amount amount) {
    double count = amount.count();
    boolean whole = amount.isOpen() || count == Math.rint(count);
    Unit smaller = amount.unit() == Unit.HOUR ? Unit.MINUTE : Unit.MONTH;
    int parts = amount.unit() == Unit.HOUR ? 60 : 12;
    if (whole || (amount.unit() != Unit.HOUR && amount.unit() != Unit.YEAR)) {
      return Stream.of(amount);
    }
    double rest = Math.rint((count - Math.floor(count)) * parts);
    Amount part = new Amount(rest, smaller);
    return count < 1
        ? Stream.of(part)
        : Stream.of(new Amount(Math.floor(count), amount.unit()), part);
  }

  static Length of(double count, Unit unit) {
    return new Length(List.of(new Amount(count, unit)), Optional.empty());
  }

  Length with(Optional<Mod> other) {
    return other.isPresent() ? new Length(amounts, other) : this;
  }

  boolean isOpen() {
    return amounts.stream().anyMatch(Amount::isOpen);
  }

  Unit unit() {
    return amounts.get(amounts.size() - 1).unit();
  }

  /** The TIMEX3 value. */
  String value() {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (Amount amount : amounts) {
      String letters = lettersOf(amount);
      if (letters.startsWith("T")) {
        value.append(clock ? "" : "T");
        clock = true;
        letters = letters.substring(1);
      }
      value.append(countOf(amount)).append(letters);
    }
    return value.toString();
  }

  private static String lettersOf(Amount amount) {
    boolean years = amount.unit().chrono == java.time.temporal.ChronoUnit.YEARS;
    return years && !amount.isOpen() ? "Y" : amount.unit().letters;
  }

  private static String countOf(Amount amount) {
    if (amount.isOpen()) {
      return "X";
    }
    boolean years = amount.unit().chrono == java.time.temporal.ChronoUnit.YEARS;
    return plain(amount.count() * (years ? amount.unit().times : 1));
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * The instant this long after, or before where {@code sign} is negative; empty where it is open.
   */
  Optional<LocalDateTime> from(LocalDateTime start, int sign) {
    if (isOpen()) {
      return Optional.empty();
    }
    try {
      LocalDateTime at = start;
      for (Amount amount : amounts) {
        at = moved(at, amount, sign);
      }
      return at.getYear() < 0 || at.getYear() > 9999 ? Optional.empty() : Optional.of(at);
    } catch (java.time.DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime moved(LocalDateTime at, Amount amount, int sign) {
    double count = amount.count() * amount.unit().times * sign;
    if (count == Math.rint(count)) {
      return at.plus((long) count, amount.unit().chrono);
    }
    double seconds = count * amount.unit().chrono.getDuration().toSeconds();
    return amount.unit().chrono == java.time.temporal.ChronoUnit.YEARS
        ? at.plusMonths(Math.round(count * 12))
        : at.plusSeconds(Math.round(seconds));
  }
}
