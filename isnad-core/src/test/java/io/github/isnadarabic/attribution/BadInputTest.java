package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.RandomText;
import io.github.isnadarabic.model.Span;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a page holds, the steps end in time and their spans slice the text. */
class BadInputTest {
  private static final Duration NOT_FOR_EVER = Duration.ofMinutes(2);
  private static final String[] WORDS = {
    "وقال", "إن", "قوله", "عن", "نقلت", "مضيفا", "«", "»", "\"", ":", "،", ".", "\n", "بحسب",
        "الوزير",
    "أن", "اتهم", "بسرقة", "نفى", "وجود", "التي", "لم", "3", "مصادر", "وصفها", "ما", "هل", "قائلا",
        "(", "د."
  };

  @Test
  void randomTextNeverThrows() {
    RandomText texts = new RandomText(17);
    for (int i = 0; i < 300; i++) {
      check(texts.next(60));
    }
  }

  @Test
  void cuesInRandomOrderNeverThrow() {
    Random random = new Random(4);
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(text.toString());
    }
  }

  @Test
  void aMegabyteWithoutASentenceEnd() {
    inTime("قال الوزير إن المصنع سيفتح أبوابه قريبا وأضاف أن العمل بدأ ".repeat(9_000));
  }

  @Test
  void aMegabyteWithoutACue() {
    inTime("سارت القافلة في الصحراء الواسعة بين الكثبان ".repeat(12_000));
  }

  @Test
  void tenThousandReportingVerbsInARow() {
    inTime("قال أضاف نفى اتهم ".repeat(2_500));
    inTime("وقال ".repeat(10_000));
    inTime("نقلت عن قوله ".repeat(5_000));
  }

  @Test
  void quotationsNeverClosed() {
    inTime("قال: «".repeat(10_000));
    inTime("قال: \"كلام\n".repeat(10_000));
    inTime("“ ".repeat(50_000));
  }

  @Test
  void persianIsReadWithoutHarm() {
    inTime(
        "رئیس جمهور گفت که کشور برای مذاکره آماده است و افزود که تحریم‌ها باید برداشته شود. "
            .repeat(500));
  }

  @Test
  void linesOfOneWord() {
    inTime("قال\n".repeat(20_000));
  }

  private static void inTime(String text) {
    Assertions.assertTimeoutPreemptively(NOT_FOR_EVER, () -> check(text));
  }

  private static void check(String text) {
    Reading reading = Reading.of(text);
    for (Attribution attribution : reading.attributions()) {
      assertThat(attribution.cue().of(text)).isNotBlank();
      attribution.content().forEach(part -> assertThat(part.of(text)).isNotBlank());
      attribution.speaker().ifPresent(source -> assertThat(source.of(text)).isNotBlank());
    }
    Span before = new Span(0, 0);
    for (var sentence : reading.document().get(Layer.SENTENCES)) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(before.end());
      before = sentence.span();
    }
    reading.document().get(Layer.MENTIONS).forEach(m -> assertThat(m.head().of(text)).isNotBlank());
    assertThat(reading.attributions().size()).isLessThanOrEqualTo(text.length());
  }
}
