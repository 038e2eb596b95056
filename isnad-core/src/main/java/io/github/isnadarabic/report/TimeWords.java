package io.github.isnadarabic.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says TIMEX3 values as people say them, where they are days and months; else as they are. */
final class TimeWords {
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4}|XXXX)-(\\d\\d|XX)-(\\d\\d|XX)(?:T(\\d\\d:\\d\\d|MO|MI|AF|EV|NI|DT))?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)");
  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?)([DWMYHS])");

  private final Labels labels;
  private final Locale locale;

  TimeWords(Labels labels) {
    this.labels = labels;
    this.locale = Locale.forLanguageTag(labels.language().code());
  }

  Locale locale() {
    return locale;
  }

  /** A value; of a stretch both ends. */
  String value(String value) {
    int slash = value.indexOf('/');
    return slash < 0
        ? point(value)
        : point(value.substring(0, slash)) + " – " + point(value.substring(slash + 1));
  }

  private String point(String value) {
    try {
      Matcher month = MONTH.matcher(value);
      return month.matches() ? month(month) : day(value);
    } catch (DateTimeException e) {
      return value;
    }
  }

  private String month(Matcher month) {
    return isOpen(month.group(1))
        ? format(Month.of(Integer.parseInt(month.group(2))), "MMMM")
        : format(YearMonth.parse(month.group()), "MMMM uuuu");
  }

  private String day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return isOpen(value) ? labels.get("times.open") : value;
    }
    List<String> known = new ArrayList<>();
    if (!isOpen(day.group(2) + day.group(3))) {
      known.add(date(day));
    }
    if (day.group(4) != null) {
      known.add(hour(day.group(4)));
    }
    return known.isEmpty()
        ? labels.get("times.open")
        : String.join(labels.get("list.comma"), known);
  }

  private String date(Matcher day) {
    String monthAndDay = day.group(2) + "-" + day.group(3);
    return isOpen(day.group(1))
        ? format(MonthDay.parse("--" + monthAndDay), "d MMMM")
        : format(LocalDate.parse(day.group(1) + "-" + monthAndDay), "d MMMM uuuu");
  }

  private String format(TemporalAccessor date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }

  /** Whether the text leaves a part of a value open. */
  private static boolean isOpen(String value) {
    return value.contains("X");
  }

  private String hour(String hour) {
    return Character.isDigit(hour.charAt(0)) ? hour : labels.get("part." + hour);
  }

  /** A length such as {@code P4D}. */
  String length(String value) {
    Matcher length = LENGTH.matcher(value);
    return length.matches()
        ? labels.format("length." + length.group(1) + length.group(3), length.group(2))
        : value;
  }
}
