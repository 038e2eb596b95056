package io.github.isnadarabic.eval;

import static io.github.isnadarabic.eval.AttributionAccuracy.Measure.CUE_F1;
import static io.github.isnadarabic.eval.AttributionAccuracy.Measure.KIND;
import static io.github.isnadarabic.eval.AttributionAccuracy.Measure.RESOLVED;
import static io.github.isnadarabic.eval.AttributionAccuracy.Measure.STANCE;
import static io.github.isnadarabic.eval.AttributionAccuracy.Measure.TRIPLE_F1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributionAccuracyTest {

  /** Floors only rise. */
  private static final Map<AttributionAccuracy.Measure, Double> FLOORS =
      Map.of(CUE_F1, 98.0, TRIPLE_F1, 96.0, RESOLVED, 93.0, KIND, 95.0, STANCE, 98.0);

  @Test
  void noFigureFallsBelowItsFloor() {
    AttributionAccuracy accuracy = AttributionAccuracy.measure();
    assertThat(accuracy.figures())
        .as(accuracy.misses().toString())
        .allSatisfy(
            (name, value) -> assertThat(value).as(name.name()).isGreaterThan(FLOORS.get(name)));
  }
}
