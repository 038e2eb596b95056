package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

  @Test
  void everyLanguageHasTheSameLabels() {
    assertThat(Labels.of(Language.AR).all().keySet())
        .isEqualTo(Labels.of(Language.EN).all().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindAndProblemIsNamed(Language language) {
    Labels labels = Labels.of(language);
    for (EditKind kind : EditKind.values()) {
      assertThat(labels.of(kind)).isNotBlank();
    }
    for (Problem.Code code : Problem.Code.values()) {
      assertThat(labels.of(code)).isNotBlank();
    }
  }

  @Test
  void aMissingLabelIsAnError() {
    assertThatThrownBy(() -> Labels.of(Language.EN).get("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }
}
