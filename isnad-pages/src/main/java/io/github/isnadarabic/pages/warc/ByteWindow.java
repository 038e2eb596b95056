package io.github.isnadarabic.pages.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A window over a stream: bytes can be looked at again until they are skipped. It grows as far as
 * it is asked to look ahead, and no further. Positions count from the window's beginning.
 */
final class ByteWindow {
  private static final int STEP = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[STEP];
  private int start;
  private int end;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /**
   * Reads until so many bytes can be looked at, or the stream ends.
   *
   * @return how many of them can be
   */
  int ensure(int wanted) throws IOException {
    while (end - start < wanted && fill(wanted)) {}
    return Math.min(end - start, wanted);
  }

  private boolean fill(int wanted) throws IOException {
    makeRoom(wanted);
    int count = in.read(buffer, end, buffer.length - end);
    end += Math.max(count, 0);
    return count >= 0;
  }

  /** Room for what is wanted, but doubling at most: the wish may be a lie in a header. */
  private void makeRoom(int wanted) {
    int held = end - start;
    if (start > 0 && (start + wanted > buffer.length || end == buffer.length)) {
      System.arraycopy(buffer, start, buffer, 0, held);
      start = 0;
      end = held;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
  }

  boolean isEmpty() throws IOException {
    return ensure(1) == 0;
  }

  byte at(int position) {
    return buffer[start + position];
  }

  /** How many bytes are held. */
  int held() {
    return end - start;
  }

  void skip(int count) {
    start += count;
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(buffer, start + from, start + to);
  }

  boolean startsWith(byte[] bytes, int position) throws IOException {
    return ensure(position + bytes.length) == position + bytes.length
        && Arrays.equals(
            buffer, start + position, start + position + bytes.length, bytes, 0, bytes.length);
  }

  /** Where the bytes stand among those held, from a position on, or -1. */
  int find(byte[] bytes, int from) {
    for (int at = start + from; at + bytes.length <= end; at++) {
      if (Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length)) {
        return at - start;
      }
    }
    return -1;
  }
}
