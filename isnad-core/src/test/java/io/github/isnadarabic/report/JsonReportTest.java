package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Problem;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void spansAreOfTheSource() throws IOException {
    String json = written(ReportText.of("عنوان {الح..رب→الحرب} هنا\nمن {قت.ل→قتل}"));
    assertThat(json)
        .startsWith("{\"id\":\"page\",\"findings\":{\"headline\":null,\"disguisedWords\":2,")
        .contains("\"source\":\"عنوان الح..رب هنا\\nمن قت.ل\",\"text\":\"عنوان الحرب")
        .contains("\"changes\":[{\"start\":6,\"end\":13,\"from\":\"الح..رب\",\"to\":\"الحرب\"")
        .contains("\"headline\":{\"text\":\"عنوان الحرب هنا\",\"span\":[0,17]}")
        .contains("{\"span\":[21,25],\"written\":\"قت.ل\",\"restored\":\"قتل\"")
        .contains("\"why\":{\"rule\":\"restore/inserted\",\"cue\":[21,25]}")
        .endsWith("}\n");
  }

  @Test
  void aWordLeftOpenGivesItsCandidates() throws IOException {
    assertThat(written(ReportText.of("{ق*ل?قتل,قال}")))
        .contains("\"changes\":[]")
        .contains("\"undone\":false,\"candidates\":[\"قتل\",\"قال\"]");
  }

  @Test
  void ofWhatCouldNotBeReadOnlyTheProblemsAreGiven() throws IOException {
    Report report = ReportText.of("", Problem.of(Problem.Code.BINARY, "no text"));
    assertThat(written(report))
        .isEqualTo(
            "{\"id\":\"page\",\"problems\":"
                + "[{\"code\":\"BINARY\",\"where\":null,\"message\":\"no text\"}]}\n");
  }

  private static String written(Report report) throws IOException {
    return WrittenReport.of(new JsonReport(), report);
  }
}
