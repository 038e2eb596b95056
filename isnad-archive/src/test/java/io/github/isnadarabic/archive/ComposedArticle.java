package io.github.isnadarabic.archive;

import io.github.isnadarabic.model.Article;
import java.util.Optional;
import java.util.Random;

/** Articles by number: the same number and version give the same article. */
final class ComposedArticle {
  private static final int WORDS = 120;

  private ComposedArticle() {}

  static Article of(int number, int version) {
    return new Article(
        "article-" + number,
        Optional.of("عنوان " + number),
        text(number * 31L + version, WORDS),
        Optional.of("2024-03-12"),
        Optional.empty(),
        Optional.empty());
  }

  /** A text of so many words that no lexicon has. */
  static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(words * 6);
    for (int i = 0; i < words; i++) {
      for (int k = 0; k < 5; k++) {
        text.append((char) ('ب' + random.nextInt(14)));
      }
      text.append(' ');
    }
    return text.toString();
  }
}
