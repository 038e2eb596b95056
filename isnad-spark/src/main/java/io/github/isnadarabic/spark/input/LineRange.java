package io.github.isnadarabic.spark.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file that begin in a range of its bytes: ranges side by side give every line once.
 * Not thread-safe.
 */
final class LineRange extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  /** How many bytes are left before lines belong to the next range. */
  private long left;

  private boolean ended;

  private LineRange(InputStream in, long left) {
    super(in);
    this.left = left;
  }

  /**
   * The lines that begin at {@code start} or later and before {@code end}.
   *
   * @param in stands at {@code start - 1}, or at 0 if {@code start} is 0
   */
  static InputStream of(InputStream in, long start, long end) throws IOException {
    InputStream buffered = new BufferedInputStream(in, BUFFER);
    long skipped = start == 0 ? 0 : skipLine(buffered) - 1;
    LineRange range = new LineRange(buffered, end - start - skipped);
    range.ended = range.left <= 0;
    return range;
  }

  /** How many bytes the rest of a line has, its end among them. */
  private static long skipLine(InputStream in) throws IOException {
    long count = 0;
    int b;
    do {
      b = in.read();
      count++;
    } while (b >= 0 && b != '\n');
    return b < 0 ? Long.MAX_VALUE / 2 : count;
  }

  @Override
  public int read() throws IOException {
    if (ended) {
      return -1;
    }
    int b = in.read();
    left--;
    ended = b < 0 || (b == '\n' && left <= 0);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    if (left <= 1) {
      return readOne(bytes, from);
    }
    int count = in.read(bytes, from, (int) Math.min(length, left - 1));
    left -= Math.max(0, count);
    ended = count < 0;
    return count;
  }

  /** From the last byte of the range on, each may end the last line. */
  private int readOne(byte[] bytes, int from) throws IOException {
    int b = read();
    if (b < 0) {
      return -1;
    }
    bytes[from] = (byte) b;
    return 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
