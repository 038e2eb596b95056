package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsnadTest {

  @Test
  void helpShowsExamplesOnStandardOutput() {
    CommandRun run = CommandRun.of("", "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Examples:", "isnad read page.html", "Exit status:");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "restore", "attributions"})
  void everyCommandHasHelpAndVersion(String command) {
    assertThat(CommandRun.of("", command, "--help").out()).contains("Examples:");
    assertThat(CommandRun.of("", "help", command).out()).contains("Examples:");
    assertThat(CommandRun.of("", command, "--version").out()).startsWith("isnad ");
  }

  @Test
  void helpDoesNotPromiseWhatIsNotThere() {
    assertThat(CommandRun.of("", "--help").out()).doesNotContain("warm-up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "--nothing",
        "read --nothing",
        "read --format pdf -",
        "trace --format html -",
        "read --format",
        "read --from pdf -",
        "read --lang fr -",
        "read --reference yesterday -",
        "read --reference 2024-13-01 -",
        "restore --format html -",
        "restore --explain --format jsonl -"
      })
  void whatIsNotUnderstoodIsRefused(String line) {
    CommandRun run = CommandRun.of("", line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
  }

  @Test
  void aBrokenPipeIsQuiet() {
    assertThat(runWithOutputFailing("Broken pipe")).isEqualTo("0: ");
  }

  @Test
  void aFullDiskIsTold() {
    assertThat(runWithOutputFailing("No space left on device"))
        .startsWith("1: isnad: failed: ")
        .contains("No space left on device");
  }

  private static String runWithOutputFailing(String why) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    String lines = "{\"id\":1,\"text\":\"نص\"}\n".repeat(100_000);
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    int status = Isnad.run(Streams.of(in, out, messages), "restore", "--format", "jsonl");
    return status + ": " + err.toString(StandardCharsets.UTF_8);
  }
}
