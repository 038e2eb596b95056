package io.github.isnadarabic.archive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.function.Supplier;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that takes so many bytes, and says from then on what a disk says. Not thread-safe. */
final class FillingDisk extends FilterDirectory {
  private final Supplier<IOException> trouble;
  private long room;

  private FillingDisk(Directory in, long room, Supplier<IOException> trouble) {
    super(in);
    this.room = room;
    this.trouble = trouble;
  }

  /** A disk with so much room. */
  static FillingDisk of(Directory in, long room) {
    return failing(in, room, "No space left on device");
  }

  /** A disk that refuses, for a reason, after so many bytes. */
  static FillingDisk failing(Directory in, long room, String reason) {
    return new FillingDisk(in, room, () -> new FileSystemException("a file", null, reason));
  }

  private synchronized void take(long bytes) throws IOException {
    room -= bytes;
    if (room < 0) {
      throw trouble.get();
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    take(1);
    return new Output(in.createOutput(name, context));
  }

  private final class Output extends FilterIndexOutput {
    Output(IndexOutput out) {
      super("filling", out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      out.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      out.writeBytes(bytes, offset, length);
    }
  }
}
