package io.github.isnadarabic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample pages at the root of the project. */
final class Samples {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Samples() {}

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("samples"))) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }
}
