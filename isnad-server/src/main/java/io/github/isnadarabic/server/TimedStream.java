package io.github.isnadarabic.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A stream that ends with an error when its time is up, so that no body is unpacked for ever. */
final class TimedStream extends FilterInputStream {
  private final long deadline;

  TimedStream(InputStream in, Duration time) {
    super(in);
    this.deadline = System.nanoTime() + time.toNanos();
  }

  @Override
  public int read() throws IOException {
    check();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    check();
    return super.read(bytes, offset, length);
  }

  private void check() throws IOException {
    if (System.nanoTime() - deadline > 0) {
      throw new IOException("the time is up");
    }
  }
}
