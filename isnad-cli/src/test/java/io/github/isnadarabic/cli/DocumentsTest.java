package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the project link to is there. */
class DocumentsTest {
  private static final Path PROJECT = Path.of("..");
  private static final int DEPTH = 2;
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT, DEPTH)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFiles(Path document) throws IOException {
    String text = Files.readString(document, StandardCharsets.UTF_8);
    List<String> lost =
        LINK.matcher(text)
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(link -> Files.notExists(document.resolveSibling(link)))
            .toList();
    assertThat(lost).isEmpty();
  }
}
