package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes JSON as UTF-8 and loses nothing: half of a surrogate pair, which UTF-8 can't hold, is
 * written as {@code \\ud83d}. Control characters that JSON lets through (delete, C1) are escaped
 * too, since a terminal may obey them. All of these stand in strings only, so the escape is valid
 * wherever one is met.
 */
final class SurrogateSafeWriter extends Writer {
  private static final int SIZE = 8192;

  /** The most bytes that one code unit can take, with half a pair before it: two escapes. */
  private static final int ROOM = 12;

  private static final String HEX = "0123456789abcdef";

  private final OutputStream out;
  private final byte[] bytes = new byte[SIZE];
  private int filled;

  /** The first half of a pair whose second half is still to come; 0 if there is none. */
  private char high;

  SurrogateSafeWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (filled > SIZE - ROOM) {
        pass();
      }
      char c = text[i];
      if (high == 0 && c < 0x7F) {
        bytes[filled++] = (byte) c;
      } else {
        write(c);
      }
    }
  }

  private void write(char c) {
    if (high != 0 && Character.isLowSurrogate(c)) {
      writePair(Character.toCodePoint(high, c));
      high = 0;
      return;
    }
    writeLoneHigh();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c) || (c >= 0x7F && c <= 0x9F)) {
      writeEscaped(c);
    } else {
      writeUnit(c);
    }
  }

  private void writeUnit(char c) {
    if (c < 0x80) {
      bytes[filled++] = (byte) c;
    } else if (c < 0x800) {
      bytes[filled++] = (byte) (0xC0 | (c >> 6));
      writeTail(c);
    } else {
      bytes[filled++] = (byte) (0xE0 | (c >> 12));
      writeTail(c >> 6);
      writeTail(c);
    }
  }

  private void writePair(int codePoint) {
    bytes[filled++] = (byte) (0xF0 | (codePoint >> 18));
    writeTail(codePoint >> 12);
    writeTail(codePoint >> 6);
    writeTail(codePoint);
  }

  private void writeTail(int bits) {
    bytes[filled++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void writeLoneHigh() {
    if (high != 0) {
      writeEscaped(high);
      high = 0;
    }
  }

  private void writeEscaped(char c) {
    bytes[filled++] = '\\';
    bytes[filled++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[filled++] = (byte) HEX.charAt((c >> shift) & 0xF);
    }
  }

  /** Passes on what was encoded. */
  private void pass() throws IOException {
    out.write(bytes, 0, filled);
    filled = 0;
  }

  @Override
  public void flush() throws IOException {
    pass();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    writeLoneHigh();
    pass();
    out.close();
  }
}
