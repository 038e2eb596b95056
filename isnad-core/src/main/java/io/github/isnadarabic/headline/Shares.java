package io.github.isnadarabic.headline;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Quantities.Quantity;
import io.github.isnadarabic.words.Words;
import java.util.Map;

/** Parts of a whole by value: a half is 50 per cent, 250 of 1000 a quarter. Thread-safe. */
final class Shares {
  private static final double HUNDRED = 100;
  private static final double EXACT = 0.011;

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("نصف", 1.0 / 2),
          Map.entry("ثلث", 1.0 / 3),
          Map.entry("ثلثي", 2.0 / 3),
          Map.entry("ثلثا", 2.0 / 3),
          Map.entry("ربع", 1.0 / 4),
          Map.entry("سدس", 1.0 / 6),
          Map.entry("ثمن", 1.0 / 8));

  private Shares() {}

  /** The share that a number with its percent sign tells; 0 for any other number. */
  static double of(Words words, Quantity quantity) {
    int next = quantity.to();
    boolean sign = words.get(next).is('%') || words.get(next).is('٪');
    boolean told =
        HeadlineWords.isPercent(words, next + 1) || HeadlineWords.isJoinedPercent(words.key(next));
    return sign || told ? quantity.value() / HUNDRED : 0;
  }

  /** The share that a word tells: {@code النصف}; 0 for most. */
  static double of(Words words, int at) {
    String key = words.key(at);
    String bare = Clitics.withoutArticle(key);
    if (bare.equals("خمس") && !bare.equals(key)) {
      return 1.0 / 5;
    }
    return WORDS.getOrDefault(bare, 0.0);
  }

  static boolean isSame(double one, double other) {
    return one > 0 && Math.abs(one - other) < EXACT;
  }
}
