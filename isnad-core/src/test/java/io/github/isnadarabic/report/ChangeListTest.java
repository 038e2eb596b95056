package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChangeListTest {

  @Test
  void everyLineTellsWhereWhatAndWhy() throws IOException {
    Report report = ReportText.of("عن {الح..رب→الحرب}\nثم\n {ق*ل?قتل,قال}");
    assertThat(WrittenReport.of(new ChangeList(Labels.of(Language.AR), false), report).lines())
        .containsExactly(
            "page:1:4 (3)  الح..رب ← الحرب  رموز داخل الكلمة  restore/inserted",
            "page:3:2 (15)  ق*ل (تُركت: قتل، قال)  رموز داخل الكلمة  restore/inserted");
  }

  @Test
  void aTextWithoutChangesHasNone() throws IOException {
    assertThat(WrittenReport.of(new ChangeList(Labels.of(Language.AR), false), ReportText.of("نص")))
        .isEmpty();
  }
}
