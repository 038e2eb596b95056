package io.github.isnadarabic.pages.warc;

import java.io.IOException;

/** The header of a gzip member (RFC 1952), at the beginning of a window. */
final class GzipHeader {
  static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

  private static final int FIXED = 10;
  private static final int MOST = 1 << 13;
  private static final int CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private GzipHeader() {}

  /** Its length, or -1 where there is none. */
  static int length(ByteWindow raw) throws IOException {
    if (raw.ensure(MOST) < FIXED || !raw.startsWith(MAGIC, 0)) {
      return -1;
    }
    int flags = raw.at(3);
    int length = (flags & EXTRA) != 0 ? afterExtra(raw) : FIXED;
    length = (flags & NAME) != 0 ? afterZero(raw, length) : length;
    length = (flags & COMMENT) != 0 ? afterZero(raw, length) : length;
    length += (flags & CHECKSUM) != 0 ? 2 : 0;
    return length <= raw.held() ? length : -1;
  }

  private static int afterExtra(ByteWindow raw) {
    if (raw.held() < FIXED + 2) {
      return Integer.MAX_VALUE / 2;
    }
    return FIXED + 2 + (raw.at(FIXED) & 0xff) + ((raw.at(FIXED + 1) & 0xff) << 8);
  }

  /** After a text that a zero ends; beyond the window where it has no end. */
  private static int afterZero(ByteWindow raw, int from) {
    int end = from;
    while (end < raw.held() && raw.at(end) != 0) {
      end++;
    }
    return end < Integer.MAX_VALUE / 2 ? end + 1 : end;
  }
}
