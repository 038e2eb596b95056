package io.github.isnadarabic.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A visible line that names the author: "كتب: فلان", "بقلم فلان", "تقرير/ فلان". */
final class Signature {
  private static final String NAME =
      "([\\p{L}\\p{M}][^\\d|•—–:\\n]{1,70}?)\\s*(?=$|[|•—–\\d]|\\s-\\s)";
  private static final String COLON = "\\s*[:/\\-–]\\s*";

  private static final Pattern WITH_COLON =
      Pattern.compile(
          "(?<!\\p{L})"
              + anyOf(Furniture.words("signed"), Furniture.words("signed with colon"))
              + COLON
              + NAME);
  private static final Pattern BARE =
      Pattern.compile("(?<!\\p{L})" + anyOf(Furniture.words("signed"), List.of()) + "\\s+" + NAME);

  /** A name without a colon before it has at most so many words. */
  private static final int MOST_WORDS = 5;

  private Signature() {}

  /** The name that a line gives. */
  static Optional<String> in(String line) {
    return named(WITH_COLON.matcher(line))
        .or(() -> named(BARE.matcher(line)).filter(Signature::isName));
  }

  /** Whether a line begins with the words of a signature. */
  static boolean begins(String line) {
    Matcher colon = WITH_COLON.matcher(line);
    Matcher bare = BARE.matcher(line);
    return colon.lookingAt() || (bare.lookingAt() && isName(bare.group(1)));
  }

  private static Optional<String> named(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static boolean isName(String text) {
    return text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
  }

  private static String anyOf(List<String> some, List<String> more) {
    return Stream.of(some, more)
        .flatMap(List::stream)
        .map(word -> word.replaceAll("[اأإآ]", "[اأإآ]").replace(" ", "\\s+"))
        .collect(Collectors.joining("|", "(?iu:", ")"));
  }
}
