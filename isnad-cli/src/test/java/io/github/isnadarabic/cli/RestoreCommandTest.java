package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
  @TempDir private Path folder;

  @Test
  void textThatHidesNothingPassesAsItIs() {
    CommandRun run = CommandRun.of("قال الوزير إن الحرب توقفت\n\tثم\r\n", "restore");
    assertThat(run).isEqualTo(new CommandRun(0, "قال الوزير إن الحرب توقفت\n\tثم\r\n", ""));
  }

  @Test
  void jsonLinesGiveTextAndChanges() {
    CommandRun run = CommandRun.of("{\"id\":7,\"text\":\"نص\"}\n", "restore", "--format", "jsonl");
    assertThat(run.out()).isEqualTo("{\"id\":7,\"text\":\"نص\",\"changes\":[]}\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aLineThatCanNotBeReadIsToldByTheExitStatus() {
    CommandRun run = CommandRun.of("{\n{\"id\":2,\"text\":\"نص\"}", "restore", "--format", "jsonl");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void missingFilesAreToldAndTheRestIsDone() throws IOException {
    Path file = Files.writeString(folder.resolve("ملف عربي.txt"), "نص");
    CommandRun run =
        CommandRun.of("", "restore", "no-such-file", folder.toString(), file.toString());
    assertThat(run.out()).isEqualTo("نص");
    assertThat(run.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("isnad: no-such-file: UNREADABLE: no such file"),
            second -> assertThat(second).contains(": IS_FOLDER: "));
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void aTextWithoutChangesHasNothingToExplain() {
    assertThat(CommandRun.of("نص", "restore", "--explain")).isEqualTo(new CommandRun(0, "", ""));
  }
}
