package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes as text, with each byte that is no UTF-8 as a lone surrogate of its own (U+DC80 to U+DCFF,
 * as in Python's PEP 383), so that nothing is lost.
 */
final class EscapedUtf8 {
  private static final char ESCAPE = '\uDC00';

  private final byte[] bytes;
  private final String text;
  private int knownChar;
  private int knownByte;

  private EscapedUtf8(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  static EscapedUtf8 decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new EscapedUtf8(bytes, text.indexOf('\uFFFD') < 0 ? text : escaped(bytes));
  }

  String text() {
    return text;
  }

  /** Writes the bytes with the edits made; once. */
  void write(List<Edit> edits, OutputStream out) throws IOException {
    int from = 0;
    for (Edit edit : edits) {
      int at = byteOffset(edit.at());
      out.write(bytes, from, at - from);
      out.write(encode(edit.after()));
      from = byteOffset(edit.end());
    }
    out.write(bytes, from, bytes.length - from);
  }

  /** Where a code unit of the text begins in the bytes; to be asked for in rising order. */
  private int byteOffset(int unit) {
    while (knownChar < unit) {
      char c = text.charAt(knownChar);
      knownByte += Character.isHighSurrogate(c) ? 0 : lengthBefore(c);
      knownChar++;
    }
    return knownByte;
  }

  /** The bytes of a code unit; both units of a pair are counted at the second. */
  private int lengthBefore(char c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    if (!Character.isLowSurrogate(c)) {
      return 3;
    }
    return knownChar > 0 && Character.isHighSurrogate(text.charAt(knownChar - 1)) ? 4 : 1;
  }

  private static byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int length = wellFormedLength(bytes, i);
      if (length == 0) {
        text.append((char) (ESCAPE + (bytes[i] & 0xFF)));
        i++;
      } else {
        text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return text.toString();
  }

  /** The length of the character at a place, or 0 if there is none. */
  private static int wellFormedLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length < 2 || at + length > bytes.length) {
      return length < 2 ? length : 0;
    }
    String one = new String(Arrays.copyOfRange(bytes, at, at + length), StandardCharsets.UTF_8);
    boolean whole = one.codePointCount(0, one.length()) == 1;
    boolean same = whole && Arrays.equals(encode(one), Arrays.copyOfRange(bytes, at, at + length));
    return same ? length : 0;
  }
}
