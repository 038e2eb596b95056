package io.github.isnadarabic.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says TIMEX3 values as people say them, where they are days and months; else as they are. */
final class TimeWords {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d|MO|MI|AF|EV|NI|DT))?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern LENGTH = Pattern.compile("P(\\d+(?:\\.\\d+)?)([DWMY])");

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
      return MONTH.matcher(value).matches()
          ? YearMonth.parse(value).format(DateTimeFormatter.ofPattern("MMMM uuuu", locale))
          : day(value);
    } catch (DateTimeException e) {
      return value;
    }
  }

  private String day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return value;
    }
    DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    String date = LocalDate.parse(day.group(1)).format(format);
    return day.group(2) == null ? date : date + labels.get("list.comma") + hour(day.group(2));
  }

  private String hour(String hour) {
    return Character.isDigit(hour.charAt(0)) ? hour : labels.get("part." + hour);
  }

  /** A length such as {@code P4D}. */
  String length(String value) {
    Matcher length = LENGTH.matcher(value);
    return length.matches() ? labels.format("length." + length.group(2), length.group(1)) : value;
  }
}
