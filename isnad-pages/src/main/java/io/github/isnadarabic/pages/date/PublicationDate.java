package io.github.isnadarabic.pages.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of publication that a page gives, as ISO 8601. Stateless, safe for use by many threads.
 */
public final class PublicationDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/](\\d{2})[-/](\\d{2})"
              + "(?:[T ]+(\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)\\s*"
              + "(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

  /** What a program writes that knows no date. */
  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

  /** Dates stand at the beginning of short lines. */
  private static final int LONGEST = 300;

  private PublicationDate() {}

  /**
   * A date that a page gives for machines to read. ISO 8601 is kept as it is, zone and all; what is
   * nearly ISO is made so ("2024-05-14 09:30", "+0300"); an HTTP date keeps its time; a visible
   * date gives its day. Anything else, and dates of no sense, give nothing.
   */
  public static Optional<String> of(String given) {
    String text = given.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return iso(text).or(() -> httpDate(text)).or(() -> seenIn(text));
  }

  /** The first date in a line that people read, as a day without a time. */
  public static Optional<String> seenIn(String line) {
    String beginning = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    return VisibleDate.in(beginning).filter(PublicationDate::isKnown).map(LocalDate::toString);
  }

  private static Optional<String> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    try {
      return matcher.matches() && isDate(matcher) && isTime(matcher.group(4))
          ? Optional.of(written(matcher))
          : Optional.empty();
    } catch (DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  private static boolean isDate(Matcher match) {
    return isKnown(
        LocalDate.of(
            Integer.parseInt(match.group(1)),
            Integer.parseInt(match.group(2)),
            Integer.parseInt(match.group(3))));
  }

  private static boolean isKnown(LocalDate date) {
    return VisibleDate.isOfOurTimes(date) && !date.equals(EPOCH);
  }

  private static boolean isTime(String time) {
    return time == null || LocalTime.parse(time.replace(',', '.')).getHour() < 24;
  }

  private static String written(Matcher match) {
    String date = match.group(1) + "-" + match.group(2) + "-" + match.group(3);
    return match.group(4) == null
        ? date
        : date + "T" + match.group(4).replace(',', '.') + zone(match.group(5));
  }

  private static String zone(String written) {
    if (written == null) {
      return "";
    }
    boolean named = !written.startsWith("+") && !written.startsWith("-");
    return named ? "Z" : offset(written.replace(":", ""));
  }

  /** Not ZoneOffset's own name, which would turn a page's +00:00 into Z. */
  private static String offset(String digits) {
    String minutes = digits.length() > 3 ? digits.substring(3) : "00";
    return digits.substring(0, 3) + ":" + minutes;
  }

  private static Optional<String> httpDate(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(time).filter(t -> isKnown(t.toLocalDate())).map(PublicationDate::isoTime);
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static String isoTime(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
