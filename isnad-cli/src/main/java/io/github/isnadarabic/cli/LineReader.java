package io.github.isnadarabic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a stream, none kept longer than a bound: of a longer one the beginning is given. */
final class LineReader {

  /**
   * A line without its line feed.
   *
   * @param bytes what it holds, up to the bound
   * @param isWhole false if there was more
   */
  @SuppressWarnings("ArrayRecordComponent") // lines are never compared
  record Line(byte[] bytes, boolean isWhole) {}

  private final InputStream in;
  private final int bound;
  private final byte[] buffer = new byte[1 << 16];

  /** What was read and not given yet. */
  private int from;

  private int to;

  LineReader(InputStream in, int bound) {
    this.in = in;
    this.bound = bound;
  }

  /** The next line; none at the end. Reads no more than it needs and what is there already. */
  Optional<Line> next() throws IOException {
    if (!hasMore()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isWhole = true;
    do {
      int end = lineEnd();
      isWhole &= add(line, end);
      from = end;
    } while (from == to && hasMore());
    from++;
    return Optional.of(new Line(line.toByteArray(), isWhole));
  }

  private boolean hasMore() throws IOException {
    if (from >= to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }

  /** The next line feed in the buffer, or its end. */
  private int lineEnd() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean add(ByteArrayOutputStream line, int end) {
    int room = Math.min(end - from, bound - line.size());
    line.write(buffer, from, room);
    return room == end - from;
  }
}
