package io.github.isnadarabic.bench;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import io.github.isnadarabic.model.Article;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * Composes articles of words as frequent as in news: nonsense, but of the sizes and with the
 * repetitions that count for speed. The same number gives the same article. Thread-safe.
 */
final class ArticleComposer {
  private static final int LEAST_WORDS = 60;
  private static final int MORE_WORDS = 180;
  private static final int SENTENCE = 22;

  /** What some articles end with, as sites do. */
  private static final String[] BOILERPLATE = {
    "تابعوا صفحتنا لمعرفة كل جديد في حينه",
    "كتب هذا التقرير فريق التحرير في مكتب العاصمة",
    "الصور من الأرشيف وجميع الحقوق محفوظة للناشر"
  };

  private final Lexicon lexicon = LanguageModel.standard().lexicon();
  private final double[] sums = new double[lexicon.size()];

  ArticleComposer() {
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += lexicon.count(i);
      sums[i] = sum;
    }
  }

  /** The article of a number. */
  Article article(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    String title = sentence(random, 9);
    return new Article(
        "composed-" + number,
        Optional.of(title),
        text(random),
        Optional.of("2024-%02d-%02d".formatted(1 + number % 12, 1 + number % 28)),
        Optional.of("composed"),
        Optional.empty());
  }

  private String text(Random random) {
    int words = LEAST_WORDS + (int) (MORE_WORDS * -Math.log(1 - random.nextDouble()));
    StringBuilder text = new StringBuilder();
    for (int done = 0; done < words; done += SENTENCE) {
      text.append(sentence(random, SENTENCE)).append(random.nextInt(4) == 0 ? ".\n" : ". ");
    }
    if (random.nextInt(8) == 0) {
      text.append(BOILERPLATE[random.nextInt(BOILERPLATE.length)]);
    }
    return text.toString();
  }

  private String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(random));
    }
    return sentence.toString();
  }

  private String word(Random random) {
    if (random.nextInt(40) == 0) {
      return Integer.toString(random.nextInt(2030));
    }
    int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return lexicon.word(at < 0 ? -at - 1 : at);
  }

  /**
   * A copy of an article: its beginning cut off, two sentences turned, every ninth word another.
   */
  String copy(int number) {
    String[] sentences = article(number).text().split("\\. ", -1);
    Random random = new Random(number);
    StringBuilder copy = new StringBuilder(sentence(random, 9)).append('\n');
    for (int i = sentences.length - 1; i > 0; i--) {
      for (String word : sentences[i].split(" ", -1)) {
        copy.append(random.nextInt(9) == 0 ? word(random) : word).append(' ');
      }
    }
    return copy.toString();
  }
}
