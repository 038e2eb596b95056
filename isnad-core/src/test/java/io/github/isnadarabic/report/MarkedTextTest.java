package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private final Report report =
      ReportText.of("عنوان {الح..رب→الحرب}\nقبل {قت.ل→قتل} بعد {س؟→سلاح}");

  @Test
  void theRunsOfAnyStretchGiveItsText() {
    MarkedText text = new MarkedText(report);
    int length = report.text().length();
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span stretch = new Span(start, end);
        assertThat(joined(text.runs(stretch))).isEqualTo(stretch.of(report.text()));
      }
    }
  }

  private static String joined(List<MarkedText.Run> runs) {
    return runs.stream().map(MarkedText.Run::text).collect(Collectors.joining());
  }

  @Test
  void wordsAreNumberedThroughTheWholeText() {
    MarkedText text = new MarkedText(report);
    List<MarkedText.Run> runs = text.runs(report.paragraphs().get(0));
    assertThat(runs)
        .extracting(MarkedText.Run::text)
        .containsExactly("قبل ", "قتل", " بعد ", "سلاح");
    assertThat(runs.get(1).disguise()).hasValue(1);
    assertThat(runs.get(3).disguise()).hasValue(2);
  }
}
