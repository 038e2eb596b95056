package io.github.isnadarabic.pages.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the site's name off a title. */
final class Titles {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+[|\\-–—»›•·~]+\\s+|\\s*(?:::|\\|)\\s*");

  /** What is longer is no title, and not worth taking apart. */
  private static final int LONGEST = 500;

  private Titles() {}

  /** The title without the site's name, before or after; without a name, its longest part. */
  static String withoutSite(String title, Optional<String> site) {
    return title.length() > LONGEST
        ? title
        : site.flatMap(name -> without(title, name)).orElseGet(() -> withoutShortParts(title));
  }

  /** "Name: headline", "headline - Name", "headline | Section | Name". */
  private static Optional<String> without(String title, String name) {
    String rest = title.strip();
    if (rest.startsWith(name)) {
      rest = rest.substring(name.length());
    } else if (rest.endsWith(name)) {
      rest = rest.substring(0, rest.length() - name.length());
    }
    String bare = trimSigns(rest);
    return bare.isEmpty() || bare.length() == title.strip().length()
        ? Optional.empty()
        : Optional.of(withoutShortParts(bare));
  }

  /** A site's or a section's name is short; parts of a headline with a dash in it stay together. */
  private static String withoutShortParts(String title) {
    String[] parts = BETWEEN.split(title);
    return Arrays.stream(parts)
        .max(Comparator.comparingInt(String::length))
        .filter(longest -> parts.length > 1)
        .map(longest -> together(title, parts, longest))
        .orElse(title);
  }

  private static String together(String title, String[] parts, String longest) {
    int from = title.indexOf(longest);
    int end = from + longest.length();
    for (String part : parts) {
      if (isLong(part)) {
        from = Math.min(from, title.indexOf(part));
        end = Math.max(end, title.indexOf(part) + part.length());
      }
    }
    return title.substring(from, end).strip();
  }

  private static boolean isLong(String part) {
    return part.split(" ").length > 5;
  }

  private static String trimSigns(String text) {
    return text.replaceAll("^[\\s|\\-–—»›•·:]+|[\\s|\\-–—»›•·:]+$", "");
  }
}
