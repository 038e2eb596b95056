package io.github.isnadarabic.pages.date;

import io.github.isnadarabic.pages.words.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as a reader sees it above an article: "الثلاثاء 14 أيار/مايو 2024", "مايو 14, 2024",
 * "22/يناير/2024", "14/5/2024", "2024-05-14", in Western or Eastern digits. Hijri years are not
 * taken for dates.
 */
final class VisibleDate {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String MONTH =
      "(%1$s)(?:\\s*[/(|\\-]?\\s*%1$s\\)?)?".formatted(MonthNames.anyOf());
  private static final String GAP = "\\s*[/،,.\\-–]?\\s*";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final String DAY = "(?<!\\d)(\\d{1,2})";

  private static final Pattern DAY_FIRST = Pattern.compile(DAY + GAP + MONTH + GAP + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})" + MONTH + "\\s*(\\d{1,2})" + GAP + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile(DAY + "\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?" + YEAR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?!\\d)");

  private VisibleDate() {}

  /** The first date in a line of a page. */
  static Optional<LocalDate> in(String line) {
    String folded = Folding.fold(line);
    return Stream.of(
            found(DAY_FIRST, folded, m -> date(m.group(3), month(m.group(2)), m.group(1))),
            found(MONTH_FIRST, folded, m -> date(m.group(3), month(m.group(1)), m.group(2))),
            found(YEAR_FIRST, folded, m -> date(m.group(1), number(m.group(2)), m.group(3))),
            found(NUMBERS, folded, VisibleDate::ofNumbers))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> found(
      Pattern pattern, String line, Function<MatchResult, LocalDate> reading) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      Optional<LocalDate> date = valid(matcher.toMatchResult(), reading);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> valid(
      MatchResult match, Function<MatchResult, LocalDate> reading) {
    try {
      return Optional.of(reading.apply(match)).filter(VisibleDate::isOfOurTimes);
    } catch (DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  /** Day before month, as Arab papers write, unless the numbers only fit the other way round. */
  private static LocalDate ofNumbers(MatchResult match) {
    int first = number(match.group(1));
    int second = number(match.group(2));
    return second > 12 && first <= 12
        ? date(match.group(3), first, match.group(2))
        : date(match.group(3), second, match.group(1));
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day));
  }

  private static int month(String name) {
    return MonthNames.named(name.replaceAll("\\s+", " ")).getValue();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  static boolean isOfOurTimes(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }
}
