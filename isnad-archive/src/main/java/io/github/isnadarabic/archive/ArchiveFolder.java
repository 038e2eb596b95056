package io.github.isnadarabic.archive;

import io.github.isnadarabic.archive.ArchiveException.Code;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an archive: what it holds, and what its troubles are called. */
final class ArchiveFolder {
  /** The format of archives; it stands in every commit. */
  static final String FORMAT = "isnad-archive-2";

  private static final String FORMAT_KEY = "format";
  private static final String WRITTEN_BY_LUCENE =
      "(_.*|segments.*|pending_segments.*|write\\.lock)";

  private final Path path;
  private final UnaryOperator<Directory> disk;

  ArchiveFolder(Path path) {
    this(path, UnaryOperator.identity());
  }

  /**
   * @param disk what lies between the archive and its files
   */
  ArchiveFolder(Path path, UnaryOperator<Directory> disk) {
    this.path = path;
    this.disk = disk;
  }

  Path path() {
    return path;
  }

  /** What a commit says of itself. */
  static Map<String, String> label() {
    return Map.of(FORMAT_KEY, FORMAT);
  }

  /**
   * Opens the folder to read the archive in it.
   *
   * @throws ArchiveException if there is none
   * @throws IOException if it can't be read, to be named by {@link #namedOfReader}
   */
  Directory toRead() throws IOException {
    if (!Files.isDirectory(path)) {
      throw trouble(Code.NO_ARCHIVE, "no such archive; isnad archive add makes one", null);
    }
    Directory directory = disk.apply(FSDirectory.open(path));
    if (!DirectoryReader.indexExists(directory)) {
      throw none();
    }
    check(directory);
    return directory;
  }

  /**
   * Opens the folder to add to the archive in it, or to begin one.
   *
   * @throws ArchiveException if the folder holds something else, or an archive that can't be read
   */
  Directory toWrite() throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw trouble(Code.NOT_AN_ARCHIVE, "a file where a folder was asked for", null);
    }
    try {
      Files.createDirectories(path);
      Directory directory = disk.apply(FSDirectory.open(path));
      if (DirectoryReader.indexExists(directory)) {
        check(directory);
      } else if (holdsOther()) {
        throw none();
      }
      return directory;
    } catch (IOException e) {
      throw named(e);
    }
  }

  private ArchiveException none() throws IOException {
    return holdsOther()
        ? trouble(Code.NOT_AN_ARCHIVE, "the folder holds other files and no archive", null)
        : trouble(Code.NO_ARCHIVE, "nothing was added to this archive yet", null);
  }

  private boolean holdsOther() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> !file.getFileName().toString().matches(WRITTEN_BY_LUCENE));
    }
  }

  private void check(Directory directory) throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    String format = commit.getUserData().get(FORMAT_KEY);
    if (format == null) {
      throw trouble(Code.NOT_AN_ARCHIVE, "an index of another program", null);
    }
    if (!format.equals(FORMAT)) {
      String message = "an archive of format " + format + "; this Isnad reads " + FORMAT;
      throw trouble(Code.OTHER_VERSION, message, null);
    }
  }

  /** What went wrong for one who only reads, as users are told. */
  ArchiveException namedOfReader(Exception e) {
    return isDenied(e) ? trouble(Code.UNREADABLE, "no permission to read it", e) : named(e);
  }

  /** What went wrong, as users are told. */
  ArchiveException named(Exception e) {
    if (e instanceof ArchiveException known) {
      return known;
    }
    if (e instanceof LockObtainFailedException) {
      return trouble(Code.IN_USE, "another process is adding to this archive; wait for it", e);
    }
    if (e instanceof IndexFormatTooNewException || e instanceof IndexFormatTooOldException) {
      return trouble(Code.OTHER_VERSION, "an archive of another version of Isnad", e);
    }
    if (isReadOnly(e)) {
      return trouble(Code.READ_ONLY, "no permission to write it", e);
    }
    if (isFull(e)) {
      String kept = "no room left on the disk; what was reported as added is there";
      return trouble(Code.DISK_FULL, kept, e);
    }
    String message = "the archive is damaged: " + e.getMessage();
    return e instanceof CorruptIndexException || e instanceof java.io.FileNotFoundException
        ? trouble(Code.DAMAGED, message, e)
        : trouble(Code.DAMAGED, "the archive can't be used: " + e, e);
  }

  private static boolean isDenied(Throwable e) {
    return chain(e).anyMatch(cause -> cause instanceof AccessDeniedException);
  }

  private static boolean isReadOnly(Throwable e) {
    return isDenied(e)
        || chain(e)
            .anyMatch(
                cause ->
                    says(cause, "Read-only file system") || says(cause, "Operation not permitted"));
  }

  private static boolean isFull(Throwable e) {
    return chain(e)
        .anyMatch(
            cause ->
                says(cause, "No space left on device")
                    || says(cause, "quota exceeded")
                    || says(cause, "File too large"));
  }

  private static boolean says(Throwable e, String words) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return String.valueOf(reason).contains(words);
  }

  private static Stream<Throwable> chain(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
  }

  private ArchiveException trouble(Code code, String message, Exception cause) {
    return new ArchiveException(code, path + ": " + code + ": " + message, cause);
  }
}
