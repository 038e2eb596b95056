package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command that the README shows, and holds it to the output shown. */
class ReadmeTest {
  private static final String PROMPT = "$ ./isnad ";
  private static final String SAMPLES = Samples.ROOT.resolve("samples") + "/";

  /**
   * A command of the README.
   *
   * @param line what is typed after {@code ./isnad}
   * @param shown the lines of output that are shown
   */
  record Example(String line, List<String> shown) {}

  private static List<String> readme() throws IOException {
    return Files.readAllLines(Samples.ROOT.resolve("README.md"));
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean isInside = false;
    for (String line : readme()) {
      isInside = line.startsWith("```") ? line.equals("```console") : isInside;
      if (line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (isInside && !line.startsWith("```") && !line.equals("…")) {
        examples.get(examples.size() - 1).shown().add(line);
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyCommandDoesWhatIsShown(Example example) {
    String line = example.line().replaceAll(" >.*", "").replace("samples/", SAMPLES);
    CommandRun run = CommandRun.of("", line.split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotEmpty();
    if (!example.shown().isEmpty()) {
      String out = run.out().replace(SAMPLES, "samples/");
      assertThat(out.lines()).containsSubsequence(example.shown());
    }
  }

  @Test
  void theFirstTwentyLinesHaveBothCommands() throws IOException {
    assertThat(readme().subList(0, 20))
        .anyMatch(line -> line.startsWith("$ ./isnad read samples/"))
        .anyMatch(line -> line.contains("`mvn verify`"));
  }
}
