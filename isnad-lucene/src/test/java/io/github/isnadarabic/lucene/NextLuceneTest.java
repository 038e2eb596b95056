package io.github.isnadarabic.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same classes and the same tests on Lucene 10, which needs a JDK 21: skipped without one. */
class NextLuceneTest {
  private static final Path NEXT = Path.of("target", "lucene-next");
  private static final List<Class<?>> TESTS =
      List.of(
          IsnadAnalyzerTest.class,
          IsnadCharFilterTest.class,
          ArabicWordFilterTest.class,
          DisguiseEvidenceFilterTest.class);

  @Test
  void theTestsPassOnLucene10() throws Exception {
    Optional<Path> java = javaFrom21();
    assumeTrue(java.isPresent(), "no JDK from 21 on under " + System.getProperty("isnad.jdks"));
    Process tests =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            java.get().toString(),
                            "-ea",
                            "-Dtests.seed=" + System.getProperty("tests.seed"),
                            "-cp",
                            classPath(),
                            "org.junit.runner.JUnitCore"),
                        TESTS.stream().map(Class::getName))
                    .toList())
            .redirectErrorStream(true)
            .start();
    String told = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(tests.waitFor()).as(told).isZero();
    assertThat(told).contains("OK (");
  }

  private static String classPath() throws IOException {
    try (Stream<Path> next = Files.list(NEXT)) {
      Stream<String> others =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, 0))
              .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("lucene-"));
      return Stream.concat(others, next.map(Path::toString))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static Optional<Path> javaFrom21() throws IOException {
    Path running = Path.of(System.getProperty("java.home"));
    Path folder = Path.of(System.getProperty("isnad.jdks", "/usr/lib/jvm"));
    try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return Stream.concat(Stream.of(running), found.sorted())
          .filter(NextLuceneTest::isFrom21)
          .map(home -> home.resolve("bin").resolve("java"))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  private static boolean isFrom21(Path home) {
    try (Stream<String> release = Files.lines(home.resolve("release"))) {
      return release
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
          .anyMatch(version -> Integer.parseInt(version) >= 21);
    } catch (IOException e) {
      return false;
    }
  }
}
