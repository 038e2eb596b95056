package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Problem;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TerminalReportTest {
  private static final String ESCAPE = "\u001B";

  private static String plain(Report report) throws IOException {
    return WrittenReport.of(new TerminalReport(Labels.of(Language.AR), false), report);
  }

  private static String coloured(Report report) throws IOException {
    return WrittenReport.of(new TerminalReport(Labels.of(Language.AR), true), report);
  }

  @Test
  void theFirstLinesTellTheSummary() throws IOException {
    String report = plain(ReportText.of("عن {الح..رب→الحرب}\n{الحـرب→الحرب} و{ق*ل?قتل,قال}"));
    assertThat(report.lines())
        .startsWith(
            "عن ⟦الحرب⟧", "الصفحة: page", "مواضع التمويه: 2 · كلمات مختلفة: 1 · متروكة بلا حسم: 1");
  }

  @Test
  void undoneAndOpenWordsAreMarkedWithoutColours() throws IOException {
    assertThat(plain(ReportText.of("ع\nفي {الح..رب→الحرب} {ق*ل?قتل,قال}")).lines())
        .contains("في ⟦الحرب⟧ ⟦؟ق*ل⟧");
  }

  @Test
  void coloursStandInPlaceOfBrackets() throws IOException {
    assertThat(coloured(ReportText.of("ع\nفي {الح..رب→الحرب} {ق*ل?قتل,قال}")))
        .contains("في \u001B[1;33mالحرب\u001B[0m \u001B[4mق*ل\u001B[0m")
        .doesNotContain("⟦");
  }

  @Test
  void theMostHiddenWordComesFirst() throws IOException {
    String report = plain(ReportText.of("ع\n{قت.ل→قتل} {الح..رب→الحرب} {الحـرب→الحرب}"));
    assertThat(report.lines())
        .containsSubsequence(
            "الح..رب، الحـرب ← الحرب × 2 (رموز داخل الكلمة)", "قت.ل ← قتل × 1 (رموز داخل الكلمة)");
  }

  @Test
  void candidatesOfOpenWordsAreListed() throws IOException {
    assertThat(plain(ReportText.of("ع\n{ق*ل?قتل,قال}")).lines())
        .contains("ق*ل × 1 (رموز داخل الكلمة): قتل، قال");
  }

  @Test
  void problemsAreToldWithTheirCode() throws IOException {
    assertThat(plain(ReportText.of("ع\nب", Problem.of(Problem.Code.NO_BODY, "found nothing"))))
        .contains("لم يُعثر على متن (NO_BODY) found nothing");
  }

  @Test
  void aPageCanNotCommandTheTerminal() throws IOException {
    String hostile = ESCAPE + "]0;owned\u0007\u009B2J\r\b\u202Eقلب\u2066\u0000";
    String report = plain(ReportText.of("ع " + hostile + "\nب {" + hostile + "→حرب} " + hostile));
    assertThat(report).doesNotContain(ESCAPE, "\u0007", "\u009B", "\r", "\b", "\u202E", "\u2066");
    assertThat(report).contains("<U+001B>]0;owned<U+0007>", "<U+202E>قلب");
  }

  @Test
  void aPageCanNotEndTheColourOfItsMark() throws IOException {
    assertThat(coloured(ReportText.of("ع\n{ح" + ESCAPE + "[0m..رب→ح" + ESCAPE + "[0mرب}")))
        .doesNotContain("ح" + ESCAPE);
  }

  @Test
  void everyParagraphIsALine() throws IOException {
    assertThat(plain(ReportText.of("ع\nأولى\n\nثانية\nثالثة")).lines())
        .containsSequence("أولى", "ثانية", "ثالثة");
  }

  @Test
  void englishLabelsKeepTheArrowPointingForward() throws IOException {
    Report report = ReportText.of("ع\n{قت.ل→قتل}");
    assertThat(WrittenReport.of(new TerminalReport(Labels.of(Language.EN), false), report))
        .contains("disguised places: 1", "قت.ل \u200E→\u200E قتل × 1 (signs put inside)");
  }

  @Test
  void aPageWithoutDisguisesSaysSo() throws IOException {
    assertThat(plain(ReportText.of("ع\nنص"))).contains("لم يُعثر على كلمات مموَّهة");
  }
}
