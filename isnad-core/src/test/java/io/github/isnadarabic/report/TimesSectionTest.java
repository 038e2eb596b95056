package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.TimeFinding.Check;
import io.github.isnadarabic.model.TimeFinding.Kind;
import io.github.isnadarabic.time.TimeTagger;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimesSectionTest {
  private static final TimeTagger TAGGER = TimeTagger.standard();
  private static final String DISTANCE =
      "سافر في 3 مارس 2024. وبعد يومين من تلك الرحلة في %s استقال";

  private static Report report(String text) {
    return new Report(TAGGER.apply(Document.of(Page.ofText("page", text))));
  }

  private static String terminal(String text) throws IOException {
    return WrittenReport.of(new TerminalReport(Labels.of(Language.AR), false), report(text));
  }

  private static String html(String text) throws IOException {
    return WrittenReport.of(new HtmlReport(Labels.of(Language.AR)), report(text));
  }

  @Test
  void eventsStandInTheOrderInWhichTheyHappened() throws IOException {
    assertThat(terminal("انتهت الحرب في 5 مايو 2020، وكانت قد بدأت في 3 يناير 2019.").lines())
        .containsSubsequence(
            "الخط الزمني",
            "3 يناير 2019: وكانت قد بدأت في [3 يناير 2019]",
            "5 مايو 2020: انتهت الحرب في [5 مايو 2020]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقدت الجلسة الخميس 14 مارس 2024 | ✓ «14 مارس 2024» يوم الخميس، كما ذُكر
          عقدت الجلسة الجمعة 14 مارس 2024 | ✗ تناقض: «14 مارس 2024» يوم الخميس، والنص يقول «الجمعة»
          أقيم المعرض تسعة أيام من 3 إلى 7 مايو 2023 | عدد الأيام 5، والنص يقول «تسعة أيام»
          استقال يوم 9 مارس 2024 بعد يومين من انفجار المرفأ | ⇐ يُستنتج: «انفجار المرفأ»: 7 مارس 2024
          """)
  void findingsAreToldInWords(String text, String told) throws IOException {
    assertThat(terminal(text)).contains(told);
  }

  @Test
  void aDistanceIsToldAsASum() throws IOException {
    assertThat(terminal(DISTANCE.formatted("5 مارس 2024")))
        .contains("✓ 3 مارس 2024 + يومين = 5 مارس 2024، كما ذُكر");
    assertThat(terminal(DISTANCE.formatted("9 مارس 2024")))
        .contains("✗ تناقض: 3 مارس 2024 + يومين = 5 مارس 2024، والنص يقول «9 مارس 2024»");
  }

  @Test
  void theSummaryCountsTimesAndContradictions() throws IOException {
    assertThat(terminal("عقدت الجلسة الجمعة 14 مارس 2024"))
        .contains("أوقات مذكورة: 1 · تناقضات زمنية: 1");
  }

  @Test
  void aClauseWithoutPunctuationIsCutAtWholeWords() throws IOException {
    String words = "كلمة ".repeat(60);
    assertThat(terminal(words + "3 مارس 2024 " + words).lines())
        .contains(
            "3 مارس 2024: …"
                + "كلمة ".repeat(13)
                + "[3 مارس 2024] "
                + "كلمة ".repeat(13)
                + "كلمة…");
  }

  @Test
  void anEventAndItsTimeInTheTextAreLinkedBothWays() throws IOException {
    assertThat(html("بلا وقت\nوصل في 3 مارس 2024"))
        .contains(
            "<a id=\"x1\" class=\"times Time\" href=\"#e1\"", "<a href=\"#x1\">3 مارس 2024</a>");
  }

  @Test
  void contradictionsAreMarkedInThePicture() throws IOException {
    assertThat(html("عقدت الجلسة الجمعة 14 مارس 2024"))
        .contains("<ol class=\"timeline\"><li class=\"clash\" id=\"e1\">", "<b>✗ تناقض: </b>");
  }

  @Test
  void textAroundATimeIsNeverMarkup() throws IOException {
    assertThat(html("وصل <script>x</script> الجمعة 14 مارس 2024 <b onload='x'>"))
        .doesNotContain("<script>x", "<b onload");
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingHasItsWords(Check check) {
    for (Language language : Language.values()) {
      Labels labels = Labels.of(language);
      assertThat(labels.get("finding." + check + "." + Kind.AGREEMENT)).isNotBlank();
      assertThat(labels.get("finding." + check + "." + Kind.CONTRADICTION)).isNotBlank();
    }
  }
}
