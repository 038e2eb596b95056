package io.github.isnadarabic.attribution;

import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.List;

/** Counts the individuals of a source: numerals, duals, enumerations. */
final class SourceCounter {
  private static final int MOST = 100_000;

  private static final List<String> STEMS =
      List.of("", "واحد", "اثن", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");

  private final Article article;

  SourceCounter(Article article) {
    this.article = article;
  }

  static boolean isNumber(String key) {
    return value(key) > 0 || value(Clitics.withoutConjunction(key)) >= 20;
  }

  /** The value of a number word, 0 if it is none. */
  private static int value(String key) {
    String bare = Clitics.withoutArticle(key);
    for (int n = 2; n < STEMS.size(); n++) {
      if (bare.startsWith(STEMS.get(n))) {
        String ending = bare.substring(STEMS.get(n).length());
        return n > 2 && isTens(ending) ? tens(n) : isEnding(ending) ? n : 0;
      }
    }
    return 0;
  }

  /** {@code عشرون}, {@code ثلاثين}. */
  private static boolean isTens(String ending) {
    return ending.equals("ون") || ending.equals("ين");
  }

  private static int tens(int n) {
    return n == 10 ? 20 : 10 * n;
  }

  /** Whether a number stands before a word: {@code أربعون عضوا}, {@code خمسة عشر عاملا}. */
  static boolean isCounted(Words words, int at) {
    return words.get(at - 1).shape() == Shape.NUMBER
        || value(Clitics.withoutConjunction(words.get(at - 1))) >= 10;
  }

  private static boolean isEnding(String ending) {
    return List.of("", "ة", "ان", "ين", "تان", "تين", "ي", "ا").contains(ending);
  }

  /** How many speak, or null where the text does not say. */
  Integer count(Range source) {
    Quantities.Quantity number = Quantities.at(article.words, source.from());
    boolean told = number != null && number.value() > 1 && number.value() < MOST;
    int first = told ? (int) number.value() : countAt(source.from(), source);
    if (first == 0) {
      return null;
    }
    int sum = first;
    for (int at = told ? number.to() : source.from() + 1; at < source.to(); at++) {
      sum += joined(at);
      if (Particles.isComma(article.word(at)) || Particles.RELATIVE.contains(article.key(at))) {
        break;
      }
    }
    return sum;
  }

  private int countAt(int at, Range source) {
    Word word = article.word(at);
    int value = value(word.key());
    if (value > 0) {
      return value;
    }
    int next = source.length() > 1 ? value(article.key(at + 1)) : 0;
    boolean counted = next > 0 && isPlural(word.key());
    return counted ? next : isDual(word.key()) ? 2 : 0;
  }

  /** {@code متعاملين اثنين}. */
  private static boolean isPlural(String key) {
    return key.endsWith("ين") || key.endsWith("ان") || key.endsWith("ون");
  }

  private boolean isDual(String key) {
    String bare = Clitics.withoutArticle(key);
    if (bare.endsWith("ان") && bare.length() > 4) {
      return isPerson(bare.substring(0, bare.length() - 2));
    }
    return (bare.endsWith("تين") && isPerson(bare.substring(0, bare.length() - 3) + "ة"))
        || (bare.endsWith("تا") && isPerson(bare.substring(0, bare.length() - 2) + "ة"))
        || bare.equals("شاهدا");
  }

  private static boolean isPerson(String key) {
    String feminine = key.endsWith("ت") ? key.substring(0, key.length() - 1) + "ة" : key;
    return SourceNouns.ANONYMOUS.has(key)
        || SourceNouns.OFFICE.has(key)
        || SourceNouns.ANONYMOUS.has(feminine);
  }

  /** What {@code و} adds: a number, or one more person. */
  private int joined(int at) {
    String key = article.key(at);
    if (!key.startsWith("و") || key.length() < 3 || SourceNouns.PARTICLE.has(key)) {
      return 0;
    }
    int value = value(key.substring(1));
    boolean person = SourceNouns.ANONYMOUS.has(key.substring(1));
    return value > 0 ? value : person ? 1 : isDual(key.substring(1)) ? 2 : 0;
  }
}
