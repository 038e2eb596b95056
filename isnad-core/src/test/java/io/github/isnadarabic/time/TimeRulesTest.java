package io.github.isnadarabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.rules.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is held to its own examples. */
class TimeRulesTest {
  private static final TimeRules RULES = new TimeRules(TimeTagger.standard());

  static List<Rule> rules() {
    return TimeRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(Rule rule) {
    assertThat(RULES.failures(rule)).isEmpty();
  }
}
