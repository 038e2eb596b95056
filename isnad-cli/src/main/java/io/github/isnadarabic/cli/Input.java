package io.github.isnadarabic.cli;

import io.github.isnadarabic.model.Problem.Code;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One input of a command.
 *
 * @param name the file, as the user named it; {@code -} for standard input
 * @param standard standard input
 */
record Input(String name, InputStream standard) {

  boolean isStandard() {
    return name.equals("-");
  }

  /**
   * Opens the input.
   *
   * @throws Unreadable if it is not there, or a folder, or closed to the user
   */
  InputStream open() throws Unreadable {
    if (isStandard()) {
      return standard;
    }
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw new Unreadable(Code.IS_FOLDER, "a folder where a file was asked for");
      }
      return isPipe(file) ? pipe(file) : Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new Unreadable(Code.UNREADABLE, "no such file");
    } catch (AccessDeniedException e) {
      throw new Unreadable(Code.UNREADABLE, "no permission to read it");
    } catch (IOException | InvalidPathException e) {
      throw new Unreadable(Code.UNREADABLE, e.getMessage());
    }
  }

  private static boolean isPipe(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** A file's own stream asks for its length and place, which a pipe does not know. */
  private static InputStream pipe(Path file) throws IOException {
    return new BufferedInputStream(new FileInputStream(file.toFile()));
  }

  /** The number of bytes, or -1 where that is not known. */
  long size() {
    try {
      return isStandard() ? -1 : Files.size(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }
}
