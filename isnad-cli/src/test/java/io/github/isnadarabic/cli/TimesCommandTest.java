package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesCommandTest {

  private static CommandRun lines(String in) {
    return CommandRun.of(in, "times", "--format", "jsonl");
  }

  @Test
  void aLineIsReadAgainstItsReference() {
    CommandRun run = lines("{\"id\":7,\"text\":\"وصل أمس\",\"reference\":\"2024-12-13\"}\n");
    assertThat(run.out())
        .startsWith(
            "{\"id\":7,\"times\":[{\"start\":4,\"end\":7,\"text\":\"أمس\",\"type\":\"DATE\"")
        .contains("\"value\":\"2024-12-12\"", "\"begin\":\"2024-12-12T00:00:00\"")
        .doesNotContain("problems");
    assertThat(run.status()).isZero();
  }

  @Test
  void theReferenceMayBeAnInstant() {
    String line = "{\"id\":7,\"text\":\"وصل أمس\",\"reference\":\"2024-12-13T08:00:00Z\"}";
    assertThat(lines(line).out()).contains("\"value\":\"2024-12-12\"");
  }

  @Test
  void aLineWithoutReferenceTakesTheOneOfTheCommand() {
    String line = "{\"id\":7,\"text\":\"وصل أمس\",\"reference\":null}";
    assertThat(CommandRun.of(line, "times", "--format", "jsonl", "--reference", "2024-12-13").out())
        .contains("\"value\":\"2024-12-12\"");
  }

  @Test
  void disguisedTimesAreReadAndPlacedInTheSource() {
    CommandRun run = lines("{\"id\":1,\"text\":\"الح..رب توقفت في 3 مـارس 2024\"}");
    assertThat(run.out())
        .contains("\"start\":17,\"end\":29,\"text\":\"3 مـارس 2024\"", "\"2024-03-03\"");
  }

  @Test
  void aReferenceThatIsNoDateIsAProblemOfItsLineAlone() {
    String broken = "{\"id\":1,\"text\":\"أمس\",\"reference\":\"tomorrow\"}";
    String number = "{\"id\":2,\"text\":\"أمس\",\"reference\":20241213}";
    String sound = "{\"id\":3,\"text\":\"أمس\",\"reference\":\"2024-12-13\"}";
    CommandRun run = lines(String.join("\n", broken, number, sound));
    assertThat(run.lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("{\"id\":1,\"problems\":[{\"code\":\"BROKEN_JSON\""),
            two -> assertThat(two).startsWith("{\"id\":2,\"problems\":"),
            three -> assertThat(three).startsWith("{\"id\":3,\"times\":[{"));
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void aReferenceThatIsNoDateIsAUsageError() {
    for (String command : new String[] {"times", "read"}) {
      CommandRun run = CommandRun.of("أمس", command, "--reference", "13/31/2024");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("13/31/2024");
    }
  }

  @Test
  void impossibleDaysAreToldBesideTheTimes() {
    assertThat(lines("{\"id\":1,\"text\":\"وصل في 31 نوفمبر 2024\"}").out())
        .contains("\"value\":null", "\"problems\":[{\"code\":\"IMPOSSIBLE_TIME\",\"where\":[");
    assertThat(CommandRun.of("وصل في 31 نوفمبر 2024", "times").out())
        .contains("-: IMPOSSIBLE_TIME: ");
  }

  @Test
  void plainTextGivesATimeALine() {
    CommandRun run = CommandRun.of("عنوان\nوصل أمس", "times", "--reference", "2024-12-13");
    assertThat(run.lines())
        .singleElement()
        .asString()
        .startsWith("-:2:5 (10)  أمس ← 2024-12-12  DATE");
  }

  @Test
  void theRulesOfTimesAreListed() {
    assertThat(CommandRun.of("", "rules", "list").out())
        .contains("restore/", "\ntime/modifiers  (MODIFIER)");
  }
}
