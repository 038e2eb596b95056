package io.github.isnadarabic.restore;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into blocks of bounded size at line ends, or else at white space. */
final class TextBlocks {
  private static final int SIZE = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private int length;
  private boolean ended;

  TextBlocks(InputStream in) {
    this.in = in;
  }

  /** The next block, or null at the end. */
  byte[] next() throws IOException {
    fill();
    if (length == 0) {
      return null;
    }
    int cut = ended ? length : cut();
    byte[] block = Arrays.copyOf(buffer, cut);
    System.arraycopy(buffer, cut, buffer, 0, length - cut);
    length -= cut;
    return block;
  }

  private void fill() throws IOException {
    int read = ended ? -1 : in.readNBytes(buffer, length, SIZE - length);
    length += Math.max(0, read);
    ended |= length < SIZE;
  }

  /** Whether no more can be read without waiting for somebody to write. */
  boolean wouldWait() throws IOException {
    return ended || in.available() == 0;
  }

  /** After the last line end, else after the last white space, else between two characters. */
  private int cut() {
    int line = after((byte) '\n');
    if (line > 0) {
      return line;
    }
    int space = after((byte) ' ');
    return space > 0 ? space : betweenCharacters();
  }

  private int after(byte sign) {
    for (int i = length; i > 0; i--) {
      if (buffer[i - 1] == sign) {
        return i;
      }
    }
    return 0;
  }

  private int betweenCharacters() {
    int cut = length;
    while (cut > length - 4 && (buffer[cut - 1] & 0xC0) == 0x80) {
      cut--;
    }
    return (buffer[cut - 1] & 0x80) != 0 && cut > length - 4 ? cut - 1 : length;
  }
}
