package io.github.isnadarabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.TimeFinding.Check;
import io.github.isnadarabic.model.Timeline;
import io.github.isnadarabic.model.TimelineEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineBuilderTest {
  private static final TimeTagger TAGGER = TimeTagger.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقدت الجلسة الخميس 14 مارس 2024 | AGREEMENT | WEEKDAY
          عقدت الجلسة الجمعة 14 مارس 2024 | CONTRADICTION | WEEKDAY
          عقدت الجلسة في نوفمبر/كانون الأول 2019 | CONTRADICTION | MONTH_NAMES
          نحروا في 10 ذي الحجة 1438 الموافق 2 سبتمبر 2017 | AGREEMENT | CALENDARS
          نحروا في 10 ذي الحجة 1438 الموافق 5 سبتمبر 2017 | CONTRADICTION | CALENDARS
          أقيم المعرض خمسة أيام من 3 إلى 7 مايو 2023 | AGREEMENT | LENGTH
          أقيم المعرض تسعة أيام من 3 إلى 7 مايو 2023 | CONTRADICTION | LENGTH
          سافر في 3 مارس 2024. وبعد يومين من تلك الرحلة في 5 مارس 2024 استقال | AGREEMENT | DISTANCE
          سافر في 3 مارس 2024. وبعد يومين من تلك الرحلة في 9 مارس 2024 استقال | CONTRADICTION | DISTANCE
          استقال يوم 9 مارس 2024 بعد يومين من انفجار المرفأ | IMPLICATION | DISTANCE
          """)
  void holdsTimesAgainstEachOther(String text, TimeFinding.Kind kind, Check check) {
    List<TimeFinding> findings = timeline(text).findings();
    assertThat(findings).extracting(TimeFinding::kind).containsExactly(kind);
    assertThat(findings).extracting(TimeFinding::check).containsExactly(check);
  }

  @Test
  void tellsWhatFollowsFromTheText() {
    TimeFinding finding =
        timeline("استقال يوم 9 مارس 2024 بعد يومين من انفجار المرفأ").findings().get(0);
    assertThat(finding.computed()).isEqualTo("2024-03-07");
    assertThat(finding.second().of("استقال يوم 9 مارس 2024 بعد يومين من انفجار المرفأ"))
        .isEqualTo("انفجار المرفأ");
  }

  @Test
  void aHijriMonthOfTwoWordsIsWholeInAFinding() {
    String text = "نحروا في 10 ذي الحجة 1438 الموافق 5 سبتمبر 2017";
    assertThat(timeline(text).findings().get(0).first().of(text)).isEqualTo("10 ذي الحجة");
  }

  @Test
  void putsEventsInOrder() {
    String text =
        "انتهت الحرب في 5 مايو 2020، وكانت قد بدأت في 3 يناير 2019. ثم عاد النازحون بعد شهرين.";
    Timeline timeline = timeline(text);
    assertThat(timeline.events())
        .extracting(TimelineEvent::value)
        .containsExactly("2019-01-03", "2020-05-05", "2020-07-05");
    assertThat(timeline.events().get(0).clause().of(text)).startsWith("وكانت").endsWith("2019");
  }

  private static Timeline timeline(String text) {
    TimeReading reading = TAGGER.read(text, Optional.of(TimeTagger.reference("2024-03-18")));
    Document document =
        Document.of(Page.ofText("a", text))
            .with(Layer.TIMES, reading.times())
            .with(Layer.TIME_FINDINGS, reading.findings());
    return TimelineBuilder.of(document);
  }
}
