package io.github.isnadarabic.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  /** How the last word of a text is told. */
  private static Told last(String text) {
    Words words = Words.of(text);
    return new Clause(words).told(words.size() - 1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "افتتح الوزير الجسر, SAID",
    "من المنتظر أن يزور الوزير, EXPECTED",
    "وأضاف أن الفرقة قد تنتقل, EXPECTED",
    "تعهد المحافظ ببناء, EXPECTED",
    "طالب المجلس الشركة بصرف, WANTED",
    "لم يسفر الحريق عن ضحايا, DENIED",
    "نفى المدرب أن يكون النادي فاوض, DENIED",
    "نفى المدير نية الشركة هدم, DENIED",
    "لا يستبعد الخبراء هبوط, SAID",
    "موظف رفض كشف اسمه أن الشركة باعت, SAID"
  })
  void whatStandsBeforeAnEventSaysHowItIsTold(String text, Told told) {
    assertThat(last(text)).isEqualTo(told);
  }

  @Test
  void whatStandsInAnotherClauseSaysNothing() {
    assertThat(last("نفى المدير الخبر، لكن الشركة باعت")).isEqualTo(Told.SAID);
  }
}
