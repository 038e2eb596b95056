package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands in a process of their own, with a pipe for standard input. */
class MainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read --format json /dev/stdin",
        "restore",
        "restore --explain",
        "times",
        "times /dev/stdin",
        "attributions"
      })
  void everyCommandReadsFromAPipe(String command) throws Exception {
    Process process = start(command);
    try (OutputStream in = process.getOutputStream()) {
      in.write("وصل الوفد يوم الجمعة إلى البلدة\n".getBytes(StandardCharsets.UTF_8));
    }
    String out = text(process);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).doesNotContain("UNREADABLE");
  }

  private static Process start(String command) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> line =
        Stream.concat(
                Stream.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName()),
                Stream.of(command.split(" ", -1)))
            .toList();
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
