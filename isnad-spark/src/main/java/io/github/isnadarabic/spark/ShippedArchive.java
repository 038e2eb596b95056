package io.github.isnadarabic.spark;

import io.github.isnadarabic.archive.ArticleArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;

/**
 * The archive as an executor finds it: at a path that it can read, or where Spark has put what was
 * shipped with {@code --archives news.zip#news}. It is opened once and stays open; one that can't
 * be opened is not tried again. Thread-safe.
 */
final class ShippedArchive extends OncePerProcess<ShippedArchive.Opened> {
  private static final long serialVersionUID = 1;

  /** An archive, or why there is none. */
  record Opened(ArticleArchive archive, IOException trouble) {

    /**
     * The archive.
     *
     * @throws IOException if it could not be opened
     */
    ArticleArchive orThrow() throws IOException {
      if (trouble != null) {
        throw trouble;
      }
      return archive;
    }
  }

  private final String name;

  /** The archive at a path, or of a name that it was shipped with. */
  ShippedArchive(String name) {
    this.name = name;
  }

  @Override
  Opened make() {
    try {
      return new Opened(ArticleArchive.open(path()), null);
    } catch (IOException e) {
      return new Opened(null, e);
    }
  }

  private Path path() {
    Path path = Path.of(name);
    return Files.isDirectory(path) ? path : Path.of(SparkFiles.getRootDirectory(), name);
  }

  @Override
  public String toString() {
    return name;
  }
}
