package io.github.isnadarabic.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isnadarabic.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of {@code samples/} reads as {@code samples/expected/} says. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  static List<String> samples() throws IOException {
    try (Stream<Path> expected = Files.list(SAMPLES.resolve("expected"))) {
      return expected
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAsExpected(String name) throws IOException {
    Path golden = SAMPLES.resolve("expected").resolve(name + ".json");
    JsonNode expected = new ObjectMapper().readTree(golden.toFile()).path("pages");
    List<Page> pages = Reading.all(Files.readAllBytes(SAMPLES.resolve(name)));

    // Broken records are pages without text; the golden files do not list them.
    pages.removeIf(page -> page.source().isEmpty());
    assertThat(pages.stream().map(SamplesTest::inLines).toList())
        .isEqualTo(elements(expected).map(SamplesTest::inLines).toList());
  }

  private static List<String> inLines(Page page) {
    List<String> lines = new ArrayList<>();
    lines.add("headline: " + Reading.headline(page));
    lines.add("byline: " + Reading.byline(page));
    lines.add("published: " + Reading.published(page));
    lines.addAll(Reading.blocks(page));
    return lines;
  }

  private static List<String> inLines(JsonNode page) {
    List<String> lines = new ArrayList<>();
    Stream.of("headline", "byline", "published")
        .map(part -> part + ": " + (page.path(part).isTextual() ? page.path(part).asText() : ""))
        .forEach(lines::add);
    elements(page.path("blocks")).map(JsonNode::asText).forEach(lines::add);
    return lines;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
