package io.github.isnadarabic.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** A disk of another user's: also for who runs the tests as root, to whom no disk is denied. */
final class DeniedDisk extends FilterDirectory {
  private final boolean mayBeRead;

  private DeniedDisk(Directory in, boolean mayBeRead) {
    super(in);
    this.mayBeRead = mayBeRead;
  }

  /** A disk that may be read and not written. */
  static DeniedDisk toWriters(Directory in) {
    return new DeniedDisk(in, true);
  }

  /** A disk that may not be read. */
  static DeniedDisk toAll(Directory in) {
    return new DeniedDisk(in, false);
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    throw new AccessDeniedException(name);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    throw new AccessDeniedException(name);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    if (!mayBeRead) {
      throw new AccessDeniedException(name);
    }
    return super.openInput(name, context);
  }
}
