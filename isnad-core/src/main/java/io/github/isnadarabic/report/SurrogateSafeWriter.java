package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Encodes JSON as UTF-8 and loses nothing: half of a surrogate pair, which UTF-8 can't hold, is
 * written as {@code \\ud83d}. Control characters that JSON lets through (delete, C1) are escaped
 * too, since a terminal may obey them. All of these stand in strings only, so the escape is valid
 * wherever one is met.
 */
final class SurrogateSafeWriter extends Writer {
  private final Writer out;

  /** The first half of a pair whose second half is still to come; 0 if there is none. */
  private char high;

  SurrogateSafeWriter(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (high != 0 || isSpecial(text[i])) {
        out.write(text, from, i - from);
        writeSpecial(text[i]);
        from = i + 1;
      }
    }
    out.write(text, from, offset + length - from);
  }

  private static boolean isSpecial(char c) {
    return Character.isSurrogate(c) || (c >= 0x7F && c <= 0x9F);
  }

  private void writeSpecial(char c) throws IOException {
    if (high != 0 && Character.isLowSurrogate(c)) {
      out.write(new char[] {high, c});
      high = 0;
      return;
    }
    writeLoneHigh();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (isSpecial(c)) {
      writeEscaped(c);
    } else {
      out.write(c);
    }
  }

  private void writeLoneHigh() throws IOException {
    if (high != 0) {
      writeEscaped(high);
      high = 0;
    }
  }

  private void writeEscaped(char c) throws IOException {
    out.write(String.format("\\u%04x", (int) c));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    writeLoneHigh();
    out.close();
  }
}
