package io.github.isnadarabic.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.rules.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds each family of disguises to the examples that stand beside it. */
class FamiliesTest {
  private static final Restorer RESTORER = Restorer.standard();

  @TestFactory
  Stream<DynamicTest> examplesThatMustMatch() {
    return Restorer.rules().stream()
        .flatMap(rule -> rule.matches().stream().map(e -> test(rule, e.text(), e.expected())));
  }

  @TestFactory
  Stream<DynamicTest> examplesThatMustBeLeftAlone() {
    return Restorer.rules().stream()
        .flatMap(rule -> rule.leaves().stream().map(text -> test(rule, text, text)));
  }

  private static DynamicTest test(Rule rule, String text, String expected) {
    return dynamicTest(
        rule.name() + ": " + text,
        () -> assertThat(RESTORER.restore(text).text().text()).isEqualTo(expected));
  }

  @TestFactory
  Stream<DynamicTest> everyFamilyIsOfAKnownKind() {
    return Restorer.rules().stream()
        .map(rule -> dynamicTest(rule.name(), () -> EditKind.valueOf(rule.kind())));
  }
}
