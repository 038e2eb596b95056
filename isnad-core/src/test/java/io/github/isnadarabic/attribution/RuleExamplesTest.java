package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.rules.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule is held to its examples. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleThatMustMatchGivesWhatItMust() {
    return Attributor.standard().rules().stream()
        .flatMap(rule -> rule.matches().stream().map(example -> matches(rule, example)));
  }

  private static DynamicTest matches(Rule rule, Rule.Example example) {
    return DynamicTest.dynamicTest(
        rule.name() + ": " + example.text(),
        () -> assertThat(Reading.of(example.text()).triples()).contains(example.expected()));
  }

  @TestFactory
  Stream<DynamicTest> everyTextToLeaveIsLeft() {
    return Attributor.standard().rules().stream()
        .flatMap(rule -> rule.leaves().stream().map(text -> leaves(rule, text)));
  }

  private static DynamicTest leaves(Rule rule, String text) {
    return DynamicTest.dynamicTest(
        rule.name() + ": " + text,
        () ->
            assertThat(Reading.of(text).attributions())
                .noneMatch(attribution -> attribution.evidence().rule().equals(rule.name())));
  }
}
