package io.github.isnadarabic.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AccuracyTest {

  @TestFactory
  Stream<DynamicTest> noLayerIsBelowItsFloor() {
    return Accuracy.layers().stream()
        .map(
            layer ->
                dynamicTest(
                    layer.name(),
                    () -> {
                      layer.print(System.out);
                      assertThat(layer.failures()).isEmpty();
                    }));
  }

  @Test
  void markedWordsAreScoredByTheirEdits() {
    MarkedWords marked = MarkedWords.parse("بعد ⟦الحړب⇒الحرب⟧ و⟦السلا.م⇒السلام⟧");
    assertThat(marked.text()).isEqualTo("بعد الحړب والسلا.م");
    assertThat(marked.words())
        .extracting(MarkedWords.Word::restored)
        .containsExactly("الحرب", "السلام");
    assertThat(marked.score(List.of())).isEqualTo(new Score(0, 0, 2));
  }
}
