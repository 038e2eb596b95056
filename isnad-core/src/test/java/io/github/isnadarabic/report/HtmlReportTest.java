package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title></style></textarea><svg onload=alert(1)>",
          "&lt;b&gt; &#60;",
          "\u202Eقلب\u2066",
          "\uD83D",
          "\u0000\u001B[2J");

  private static String html(Report report) throws IOException {
    return WrittenReport.of(new HtmlReport(Labels.of(Language.AR)), report);
  }

  private static List<String> all(String regex, String html) {
    return Pattern.compile(regex).matcher(html).results().map(HtmlReportTest::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  /** The page without style sheet and script: all markup in it is Isnad's own. */
  private static List<String> elements(String html) {
    return all(
        "<([a-z0-9]+)[ >]", html.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", ""));
  }

  @Test
  void textFromAPageIsNeverMarkup() throws IOException {
    List<String> harmless = elements(html(ReportText.of("ع نص\nب {كلمة→كلمات} {ق?قتل,قال}")));
    for (String evil : HOSTILE) {
      String marked = "ع " + evil + "\nب {" + evil + "→كلمات} {ق?" + evil + ",قال}";
      assertThat(elements(html(ReportText.of(marked)))).as(evil).isEqualTo(harmless);
    }
  }

  @Test
  void attributesHoldTheirQuotes() throws IOException {
    assertThat(html(ReportText.of("ع\n{ق\"ت'ل→قتل}")))
        .contains("ق&quot;ت&#39;ل")
        .doesNotContain("ق\"ت");
  }

  @Test
  void whatTurnsTheDirectionIsShownByNumber() throws IOException {
    assertThat(html(ReportText.of("ع \u202E\nب \u2067\u001B")))
        .contains("&lt;U+202E&gt;", "&lt;U+2067&gt;", "&lt;U+001B&gt;")
        .doesNotContain("\u202E", "\u2067", "\u001B");
  }

  @Test
  void theReportNeedsNothingElse() throws IOException {
    String html = html(ReportText.of("ع\nنص {الح..رب→الحرب}"));
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
        .containsPattern(
            "default-src &#39;none&#39;; style-src &#39;sha256-.*; script-src &#39;sha256-")
        .doesNotContain("<script ", "<link", "src=", "http://", "https://", "url(", "@import");
  }

  @Test
  void everyPlaceOfTheTableIsInTheText() throws IOException {
    String html = html(ReportText.of("ع {قت.ل→قتل}\n{الح..رب→الحرب} {الحـرب→الحرب} {ق*ل?قتل,قال}"));
    assertThat(all("href=\"#(d\\d+)\"", html)).containsExactly("d2", "d3", "d1", "d4");
    assertThat(all("<mark id=\"(d\\d+)\"", html)).containsExactly("d1", "d2", "d3", "d4");
  }

  @Test
  void aMarkedWordTellsHowItWasWrittenAndWhy() throws IOException {
    assertThat(html(ReportText.of("ع\n{الح..رب→الحرب}")))
        .contains(
            "كلمة مموَّهة: رموز داخل الكلمة\nكما كُتبت: الح..رب\nبعد الكشف: الحرب"
                + "\nالقاعدة: restore/inserted\">الحرب</mark>");
  }

  @Test
  void englishReportsRunFromLeftToRight() throws IOException {
    Report report = ReportText.of("ع\nنص");
    assertThat(WrittenReport.of(new HtmlReport(Labels.of(Language.EN)), report))
        .contains("<html lang=\"en\" dir=\"ltr\">", "<p lang=\"ar\" dir=\"auto\" id=\"p1\">نص</p>");
  }
}
