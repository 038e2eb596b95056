package io.github.isnadarabic.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, as bytes, without their line feeds. Answers as soon as a line is there.
 */
final class JsonLines {
  private static final int STEP = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[STEP];
  private int at;
  private int end;
  private byte[] line = new byte[STEP];
  private int length;

  /**
   * @param limit lines of more bytes are given as their first {@code limit} and one more
   */
  JsonLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; nothing at the end. */
  Optional<byte[]> next() throws IOException {
    length = 0;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int feed = feed();
      append(feed < 0 ? end : feed);
      at = feed < 0 ? end : feed + 1;
      if (feed >= 0) {
        return Optional.of(Arrays.copyOf(line, length));
      }
    }
    return any ? Optional.of(Arrays.copyOf(line, length)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }

  private int feed() {
    for (int i = at; i < end; i++) {
      if (chunk[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void append(int to) {
    int count = Math.min(to - at, limit + 1 - length);
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }
}
