package io.github.isnadarabic.restore;

import java.io.IOException;
import java.io.Reader;

/**
 * Restores a text of any size in bounded memory, block by block. The sources of the restorations,
 * put together, are the text read; each block is taken as one page. Where a block ends depends on
 * the text alone and not on how it comes in: at a line end where there is one, else at white space.
 * For one text, by one thread.
 */
public final class RestoredBlocks {
  private static final int SIZE = 1 << 14;

  private final Restorer restorer;
  private final Reader in;
  private final char[] buffer = new char[SIZE];
  private int length;
  private boolean ended;

  /**
   * @param in read as far as the blocks asked for need; closing it is the caller's
   */
  public RestoredBlocks(Restorer restorer, Reader in) {
    this.restorer = restorer;
    this.in = in;
  }

  /**
   * The next block, or null at the end.
   *
   * @throws IOException if reading fails
   */
  public Restoration next() throws IOException {
    fill();
    if (length == 0) {
      return null;
    }
    int cut = ended ? length : cut();
    String block = new String(buffer, 0, cut);
    System.arraycopy(buffer, cut, buffer, 0, length - cut);
    length -= cut;
    return restorer.restore(block);
  }

  private void fill() throws IOException {
    while (!ended && length < SIZE) {
      int read = in.read(buffer, length, SIZE - length);
      ended = read < 0;
      length += Math.max(0, read);
    }
  }

  private int cut() {
    int line = after('\n');
    int space = line > 0 ? line : after(' ');
    return space > 0 ? space : length - (Character.isHighSurrogate(buffer[length - 1]) ? 1 : 0);
  }

  private int after(char sign) {
    int end = length;
    while (end > 0 && buffer[end - 1] != sign) {
      end--;
    }
    return end;
  }
}
