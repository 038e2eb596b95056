package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttributionsCommandTest {
  private static final String[] LINES = {"attributions", "--format", "jsonl"};

  @Test
  void everyLineIsAnsweredWithItsAttributions() {
    CommandRun run = CommandRun.of("{\"id\":7,\"text\":\"قال الوالي إن الماء عاد.\"}\n", LINES);
    assertThat(run.out())
        .startsWith("{\"id\":7,\"attributions\":[{\"cue\":[0,3],\"source\":[4,10],")
        .endsWith("]}\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void spansOfDisguisedTextAreOfTheSource() throws IOException {
    String text = "قال الوا.لي إن الح..رب توقفت.";
    CommandRun run = CommandRun.of("{\"id\":1,\"text\":\"" + text + "\"}", LINES);
    JsonNode content = JsonLine.MAPPER.readTree(run.out()).at("/attributions/0/content/0");
    assertThat(text.substring(content.get(0).intValue(), content.get(1).intValue()))
        .isEqualTo("الح..رب توقفت");
  }

  @Test
  void aLineThatCanNotBeReadIsAnsweredWithItsProblem() {
    CommandRun run = CommandRun.of("{\"id\":2}\n{\"id\":3,\"text\":\"\"}\n", LINES);
    assertThat(run.lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"id\":2", "BROKEN_JSON"),
            second -> assertThat(second).isEqualTo("{\"id\":3,\"attributions\":[]}"));
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void textGivesAListForPeople() {
    CommandRun run = CommandRun.of("عنوان\nقال الوالي إن الماء عاد.", "attributions");
    assertThat(run.lines())
        .containsSequence("من قال ماذا", "أشخاص مسمّون", "  الوالي × 1", "    – قال: إن الماء عاد");
  }

  @Test
  void theRulesOfAttributionAreListed() {
    assertThat(CommandRun.of("", "rules", "list").out())
        .contains("attribution/say", "restore/lookalike");
  }
}
