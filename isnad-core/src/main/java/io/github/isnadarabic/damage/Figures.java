package io.github.isnadarabic.damage;

import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;
import java.util.regex.Pattern;

/**
 * Figures that have lost the mark between them: {@code 21102022}, {@code 10 12 2024}, {@code 2024
 * 2025}, and a score {@code 3 1}. Telephone numbers and thousands are none.
 */
final class Figures {
  private static final Pattern DATE =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])(0?[1-9]|1[0-2])(19|20)\\d\\d");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])(0?[1-9]|1[0-2])");
  private static final Pattern SHORT = Pattern.compile("\\d{1,2}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int BACK = 6;
  private static final int HIGHEST_SCORE = 150;
  private static final int YEAR_DIGITS = 4;

  private Figures() {}

  /** The place after the figures that begin here and have lost a mark, or {@code at}. */
  static int fused(Words words, int at) {
    if (isDate(words, at) || isSeason(words.key(at)) || isDayAndMonth(words, at)) {
      return at + 1;
    }
    if (words.get(at - 1).shape() == Shape.NUMBER || !isNumber(words, at + 1)) {
      return at;
    }
    if (!isNumber(words, at + 2)) {
      return isYears(words, at) || isScore(words, at) ? at + 2 : at;
    }
    boolean last = !isNumber(words, at + 3);
    return last && isSpacedDate(words, at) ? at + 3 : at;
  }

  /** A number, with no more than a space between it and the one before. */
  private static boolean isNumber(Words words, int at) {
    int gap = words.get(at).span().start() - words.get(at - 1).span().end();
    return words.get(at).shape() == Shape.NUMBER && gap <= 1;
  }

  /** Seven or eight figures that are a day, and that nothing counts. */
  private static boolean isDate(Words words, int at) {
    return DATE.matcher(words.key(at)).matches() && !counts(words, at);
  }

  private static boolean counts(Words words, int at) {
    return words.get(at + 1).isArabic()
        && WordUse.of(words.get(at + 1)).isNoun()
        && words.key(at).length() < 2 * YEAR_DIGITS;
  }

  /** Two years in a row: {@code 20242025}. */
  private static boolean isSeason(String key) {
    return key.length() == 2 * YEAR_DIGITS
        && follow(key.substring(0, YEAR_DIGITS), key.substring(YEAR_DIGITS));
  }

  private static boolean isYears(Words words, int at) {
    return follow(words.key(at), words.key(at + 1));
  }

  private static boolean follow(String year, String next) {
    return YEAR.matcher(year).matches()
        && YEAR.matcher(next).matches()
        && Integer.parseInt(next) == Integer.parseInt(year) + 1;
  }

  /** After {@code يوم} or {@code بتاريخ}, figures too high for a day: {@code 309}. */
  private static boolean isDayAndMonth(Words words, int at) {
    boolean day = DamageWords.BEFORE_DAY.contains(words.key(at - 1)) || isAfterDate(words, at);
    String key = words.key(at);
    return day
        && key.length() > 2
        && !YEAR.matcher(key).matches()
        && DAY_AND_MONTH.matcher(key).matches();
  }

  /** {@code من 1/9 حتى 309}. */
  private static boolean isAfterDate(Words words, int at) {
    boolean range = words.key(at - 1).equals("حتي") || words.key(at - 1).equals("الي");
    return range && words.key(at - 2).contains("/");
  }

  private static boolean isSpacedDate(Words words, int at) {
    return isUpTo(DAYS, words.key(at))
        && isUpTo(MONTHS, words.key(at + 1))
        && YEAR.matcher(words.key(at + 2)).matches();
  }

  private static boolean isUpTo(int highest, String key) {
    return SHORT.matcher(key).matches() && Integer.parseInt(key) <= highest;
  }

  /** Two small figures after a word of winning and losing, and nothing that they count. */
  private static boolean isScore(Words words, int at) {
    boolean small = isSmall(words.key(at)) && isSmall(words.key(at + 1));
    boolean counted = Quantities.isNumber(words.key(at + 2));
    for (int before = at - 1; small && !counted && before >= at - BACK; before--) {
      if (DamageWords.SCORE.contains(words.key(before))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String key) {
    return key.length() <= 3
        && key.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(key) < HIGHEST_SCORE;
  }
}
