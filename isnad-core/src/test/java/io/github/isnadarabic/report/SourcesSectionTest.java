package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.attribution.Reading;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SourcesSectionTest {
  private static final String ARTICLE =
      """
      قال الوالي سامي المنصوري إن الماء عاد. وأضاف المنصوري أن الكهرباء عادت.
      ونقلت وكالة الضفاف عن مصدر أمني طلب عدم ذكر اسمه قوله إن الجسر أغلق.
      ونفى الوزير علمه بالأمر. وقيل إن المدير استقال.
      """;

  private static Report report(String text) {
    return new Report(Reading.of(text).document());
  }

  private static String terminal(String text) throws IOException {
    return WrittenReport.of(new TerminalReport(Labels.of(Language.AR), false), report(text));
  }

  private static String html(String text) throws IOException {
    return WrittenReport.of(new HtmlReport(Labels.of(Language.AR)), report(text));
  }

  private static List<String> all(String regex, String html) {
    return Pattern.compile(regex).matcher(html).results().map(match -> match.group(1)).toList();
  }

  @Test
  void theSummaryCountsSources() throws IOException {
    assertThat(terminal(ARTICLE))
        .contains("مصادر مسمّاة: 3 · مصادر غير مسمّاة: 1 · أقوال بلا قائل معروف: 1");
  }

  @Test
  void onePersonUnderTwoNamesIsOneSource() throws IOException {
    assertThat(terminal(ARTICLE).lines())
        .containsSequence(
            "  الوالي سامي المنصوري × 2",
            "    – قال: إن الماء عاد",
            "    – وأضاف: أن الكهرباء عادت");
  }

  @Test
  void aChainIsShownFromThePageInwards() throws IOException {
    assertThat(terminal(ARTICLE)).contains("– وكالة الضفاف ← مصدر أمني طلب عدم ذكر اسمه ← ");
  }

  @Test
  void theFormulaOfAnonymityIsShown() throws IOException {
    assertThat(terminal(ARTICLE)).contains("× 1 (طلب عدم ذكر اسمه)");
  }

  @Test
  void aDenialIsCalledOne() throws IOException {
    assertThat(terminal(ARTICLE)).contains("– ونفى: علمه بالأمر (نفي)");
  }

  @Test
  void claimsOfNobodyStandApart() throws IOException {
    assertThat(terminal(ARTICLE).lines())
        .containsSequence(
            "أقوال بلا قائل معروف", "  قائل غير معروف × 1", "    – وقيل: إن المدير استقال");
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsGivenOnce() throws IOException {
    String html = html(ARTICLE);
    List<String> ids = all(" id=\"([^\"]+)\"", html);
    assertThat(ids).doesNotHaveDuplicates().contains("q1", "s1", "c1", "v1");
    assertThat(new HashSet<>(ids)).containsAll(all("href=\"#([^\"]+)\"", html));
  }

  @Test
  void cuesAndClaimsAreLinkedBothWays() throws IOException {
    assertThat(html(ARTICLE))
        .containsPattern("<a id=\"q1\" class=\"sources Cue\" href=\"#c1\" title=\"[^\"]+\">قال</a>")
        .containsPattern(
            "<a id=\"s1\" class=\"sources Source\" href=\"#v1\"[^>]+>الوالي سامي المنصوري</a>")
        .contains("<a href=\"#q1\">1</a>")
        .contains("<a href=\"#s1\">1</a>");
  }

  @Test
  void thePictureHasTheInnerSourceBelowTheTransmitter() throws IOException {
    String tree = all("(?s)<figure(.*)</figure>", html(ARTICLE)).get(0);
    assertThat(tree.replaceAll("<[^>]*>|\n", "|").replaceAll("\\|+", "|"))
        .contains("|وكالة الضفاف| × 1|مصدر أمني طلب عدم ذكر اسمه| × 1|");
    assertThat(tree).containsPattern("وكالة الضفاف</bdi></a> × 1<ul><li class=\"unnamed\">");
  }

  @Test
  void whatASourceIsCalledIsNeverMarkup() throws IOException {
    assertThat(html("قال المتحدث <b>سامي</b> إن \"الماء\" <img src=x> عاد."))
        .doesNotContain("<img", "<b>سامي");
  }

  @Test
  void aTextWithoutClaimsSaysSo() throws IOException {
    assertThat(terminal("الماء بارد.")).contains("لم يُعثر على قول منسوب إلى أحد.");
  }

  @Test
  void claimsWithinClaimsStayBounded() {
    String text = "قال الوزير إن ".repeat(4000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> assertThat(html(text).length()).isLessThan(200 * text.length()));
  }

  @Test
  void longTextIsCutBetweenWords() {
    assertThat(Shortened.of("عاد الماء إلى المدينة", 12)).isEqualTo("عاد الماء …");
    assertThat(Shortened.of("ماء", 12)).isEqualTo("ماء");
  }
}
