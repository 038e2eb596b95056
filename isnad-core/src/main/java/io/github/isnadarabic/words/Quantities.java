package io.github.isnadarabic.words;

import java.util.HashMap;
import java.util.Map;

/** Reads how many: digits of any script, number words, or both: {@code 3 آلاف}. Thread-safe. */
public final class Quantities {
  private static final long TEN = 10;
  private static final long HUNDRED = 100;
  private static final long THOUSAND = 1000;
  private static final int LONGEST = 15;
  private static final Map<String, Double> PARTS = Map.of("نصف", 1.0 / 2, "ربع", 1.0 / 4);
  private static final Map<String, Long> VALUES = load();

  private Quantities() {}

  /**
   * A number in a text.
   *
   * @param value the number
   * @param from its first word
   * @param to after its last word
   */
  public record Quantity(double value, int from, int to) {}

  private static Map<String, Long> load() {
    Glossary words = Glossary.ofResource(Quantities.class, "quantities.words");
    Map<String, Long> values = new HashMap<>();
    for (String name : words.names()) {
      words.get(name).forEach(key -> values.put(key, Long.valueOf(name)));
    }
    return Map.copyOf(values);
  }

  /** The number that begins at a word, or null where none does. */
  public static Quantity at(Words words, int at) {
    Word word = words.get(at);
    if (word.shape() == Shape.NUMBER) {
      return digits(words, at);
    }
    if (!word.isArabic()) {
      return null;
    }
    Double part = PARTS.get(word.key());
    Long whole = part == null ? null : VALUES.get(words.key(at + 1));
    if (whole != null && whole >= THOUSAND) {
      return new Quantity(part * whole, at, at + 2);
    }
    return value(word.key(), 0) > 0 ? inWords(words, at) : null;
  }

  /** Whether a word by itself tells how many. */
  public static boolean isNumber(String key) {
    return value(key, 0) > 0;
  }

  private static Quantity digits(Words words, int at) {
    double value = parse(words.get(at).form());
    if (value < 0) {
      return null;
    }
    Long scale = VALUES.get(words.key(at + 1));
    boolean scaled = scale != null && scale >= THOUSAND;
    return scaled ? new Quantity(value * scale, at, at + 2) : new Quantity(value, at, at + 1);
  }

  /** The value of digits with thousands and a fraction; -1 for dates, scores and times. */
  private static double parse(String digits) {
    if (digits.length() > LONGEST) {
      return -1;
    }
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean thousands = ",٬.".indexOf(c) >= 0 && isGroup(digits, i + 1);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, (int) TEN)));
      } else if (".٫,".indexOf(c) < 0) {
        return -1;
      } else if (!thousands) {
        plain.append('.');
      }
    }
    return plain.indexOf(".") == plain.lastIndexOf(".") ? Double.parseDouble(plain.toString()) : -1;
  }

  private static boolean isGroup(String digits, int from) {
    int to = from;
    while (to < digits.length() && Character.isDigit(digits.charAt(to))) {
      to++;
    }
    return to - from == 3;
  }

  private static Quantity inWords(Words words, int from) {
    long total = 0;
    long group = 0;
    int at = from;
    for (long value = value(words.key(at), at - from); value > 0; value = next(words, at, group)) {
      if (value >= THOUSAND) {
        total += Math.max(group, 1) * value;
        group = 0;
      } else if (value == HUNDRED && group > 2 && group < TEN) {
        group *= HUNDRED;
      } else {
        group += value;
      }
      at++;
    }
    return new Quantity(total + (double) group, from, at);
  }

  /** What goes on a number: its teen, its power, or a part after {@code و}. */
  private static long next(Words words, int at, long group) {
    String key = words.key(at);
    Long value = VALUES.get(key);
    if (value != null) {
      boolean power = value >= HUNDRED && group > 0;
      return power || (value == TEN && group > 0 && group < TEN) ? value : 0;
    }
    return Clitics.mayHaveConjunction(key) ? VALUES.getOrDefault(key.substring(1), 0L) : 0;
  }

  private static long value(String key, int place) {
    Long value = VALUES.get(key);
    if (value == null && (key.startsWith("ب") || key.startsWith("ل")) && place >= 0) {
      value = VALUES.get(key.substring(1));
    }
    if (value == null && Clitics.mayHaveConjunction(key)) {
      value = VALUES.get(key.substring(1));
    }
    if (value == null && place == 0 && key.startsWith("ال")) {
      value = VALUES.get(key.substring(2));
    }
    return value == null ? 0 : value;
  }
}
