package io.github.isnadarabic.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The {@code --archive} of commands that can't do without. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the archive.")
  private Path folder;

  Path folder() {
    return folder;
  }
}
