package io.github.isnadarabic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The floors under the figures for times; they only rise. */
class TimeAccuracyTest {

  @Test
  void staysAboveItsFloors() {
    TimeAccuracy.Figures figures = TimeAccuracy.measure(System.out);
    assertThat(figures.f1()).isGreaterThan(0.985);
    assertThat(figures.value()).isGreaterThan(0.985);
    assertThat(figures.endToEnd()).isGreaterThan(0.98);
    assertThat(figures.falseTimes()).isZero();
  }
}
