package io.github.isnadarabic.archive.dedup;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The hashed words of many texts, in a temporary file that goes with this object. Holds eight bytes
 * a text in memory. Not thread-safe.
 */
final class WordStore implements Closeable {
  private final FileChannel file;
  private final ByteBuffer pending = ByteBuffer.allocate(1 << 20);
  private long[] ends = new long[1024];
  private int size;
  private long written;

  WordStore() throws IOException {
    Path path = Files.createTempFile("isnad-words", ".bin");
    file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  int size() {
    return size;
  }

  /** Adds the words of the next text. */
  void add(long[] words) throws IOException {
    int length = Math.min(words.length, WordPairs.LONGEST);
    for (int i = 0; i < length; i++) {
      if (pending.remaining() < Long.BYTES) {
        flush();
      }
      pending.putLong(words[i]);
    }
    ends = size == ends.length ? Arrays.copyOf(ends, size * 2) : ends;
    ends[size] = (size == 0 ? 0 : ends[size - 1]) + (long) length * Long.BYTES;
    size++;
  }

  /** Brings all that was added into the file. */
  void flush() throws IOException {
    pending.flip();
    while (pending.hasRemaining()) {
      written += file.write(pending, written);
    }
    pending.clear();
  }

  /** The words of a text, once {@link #flush} was called after it was added. */
  long[] words(int text) throws IOException {
    long start = text == 0 ? 0 : ends[text - 1];
    ByteBuffer bytes = ByteBuffer.allocate((int) (ends[text] - start));
    while (bytes.hasRemaining()) {
      if (file.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException("the temporary file was cut");
      }
    }
    long[] words = new long[bytes.capacity() / Long.BYTES];
    bytes.flip().asLongBuffer().get(words);
    return words;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
