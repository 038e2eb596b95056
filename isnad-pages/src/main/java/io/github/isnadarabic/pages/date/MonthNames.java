package io.github.isnadarabic.pages.date;

import io.github.isnadarabic.pages.words.Folding;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of the Gregorian months in the Arab countries, folded. From the JDK's CLDR, one locale
 * for each tradition: يناير, كانون الثاني, جانفي, ماي/غشت, أغشت/دجمبر.
 */
final class MonthNames {
  private static final List<String> TRADITIONS = List.of("ar", "ar-SY", "ar-MA", "ar-DZ", "ar-MR");

  /** Spellings that papers use beside CLDR's. */
  private static final Map<String, Month> ALSO_WRITTEN =
      Map.of(
          "يونيه", Month.JUNE, "يوليه", Month.JULY, "ماية", Month.MAY, "تشرين اول", Month.OCTOBER);

  private static final Map<String, Month> MONTHS = read();

  private MonthNames() {}

  private static Map<String, Month> read() {
    Map<String, Month> months = new HashMap<>();
    for (String tradition : TRADITIONS) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(tradition));
        months.put(Folding.fold(name), month);
      }
    }
    ALSO_WRITTEN.forEach((name, month) -> months.put(Folding.fold(name), month));
    return Map.copyOf(months);
  }

  /** The month of a folded name; there must be one. */
  static Month named(String name) {
    return MONTHS.get(name);
  }

  /** A regular expression for any folded name, the longest first: ماي is the beginning of مايو. */
  static String anyOf() {
    return MONTHS.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(name -> name.replace(" ", "\\s+"))
        .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
  }
}
