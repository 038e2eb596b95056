package io.github.isnadarabic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Streams that may be compressed. */
final class Gzip {
  private static final int MAGIC = 2;

  private Gzip() {}

  /** What the stream holds, uncompressed. */
  static InputStream uncompressed(InputStream in) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, MAGIC);
    byte[] head = whole.readNBytes(MAGIC);
    whole.unread(head);
    return isGzip(head) ? new GZIPInputStream(whole) : whole;
  }

  private static boolean isGzip(byte[] head) {
    return head.length == MAGIC && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }
}
