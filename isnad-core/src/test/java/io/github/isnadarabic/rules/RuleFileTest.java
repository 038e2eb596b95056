package io.github.isnadarabic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {
  private static final String WHOLE =
      """
      # a remark

      rule\ttest/one
      kind\tLOOKALIKE
      about\tone
      source\tus
      entry\tر\tړ
      match\tالحړب\tالحرب
      leave\tab\\u200Bc
      """;

  private static List<Rule> parse(String text) throws IOException {
    return RuleFile.parse("test", new StringReader(text));
  }

  @Test
  void aRuleIsReadWithItsExamples() throws IOException {
    Rule rule = parse(WHOLE).get(0);
    assertThat(rule.name()).isEqualTo("test/one");
    assertThat(rule.entries()).containsExactly(List.of("ر", "ړ"));
    assertThat(rule.matches()).containsExactly(new Rule.Example("الحړب", "الحرب"));
    assertThat(rule.leaves()).containsExactly("ab\u200Bc");
  }

  @Test
  void aRuleWithoutExamplesIsRefused() {
    assertThatThrownBy(() -> parse("rule\ta\nabout\tb\nsource\tc\nmatch\td\te\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("examples");
  }

  @Test
  void anUnknownKeywordIsRefusedWithItsLine() {
    assertThatThrownBy(() -> parse("rule\ta\nnonsense\tb\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test:2");
  }
}
