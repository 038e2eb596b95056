package io.github.isnadarabic.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pages that come with the project, as first inputs of the fuzzer. */
final class Samples {
  private static final Path FOLDER = Path.of("..", "samples");

  private Samples() {}

  /** The bytes of the samples whose names end so. */
  static Stream<byte[]> ending(String... ends) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
          .sorted()
          .map(Samples::bytes)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
