package io.github.isnadarabic.headline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time by value: two years are 24 months, two days 48 hours. Thread-safe. */
final class Durations {
  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,6})([YMWDH])");
  private static final int MONTHS = 12;
  private static final int HOURS = 24;
  private static final int DAYS = 7;

  private Durations() {}

  /** A TIMEX3 value, a length of one unit in months or hours; others as they are. */
  static String same(String value) {
    Matcher matcher = LENGTH.matcher(value);
    if (!matcher.matches()) {
      return value;
    }
    int count = Integer.parseInt(matcher.group(2));
    return switch (matcher.group(3).charAt(0)) {
      case 'Y' -> "P" + count * MONTHS + "M";
      case 'W' -> "PT" + count * DAYS * HOURS + "H";
      case 'D' -> "PT" + count * HOURS + "H";
      default -> value;
    };
  }
}
