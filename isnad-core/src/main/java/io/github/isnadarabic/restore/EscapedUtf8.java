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
  private final char[] chars;
  private int knownChar;
  private int knownByte;

  private EscapedUtf8(byte[] bytes, char[] chars) {
    this.bytes = bytes;
    this.chars = chars;
  }

  static EscapedUtf8 decode(byte[] bytes) {
    char[] chars = new char[bytes.length];
    int length = decodeShort(bytes, chars);
    return new EscapedUtf8(
        bytes, length < 0 ? slowlyDecoded(bytes).toCharArray() : Arrays.copyOf(chars, length));
  }

  /** Decodes characters of up to three bytes, nearly all of Arabic; -1 where there are others. */
  private static int decodeShort(byte[] bytes, char[] chars) {
    int length = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i++];
      if (lead >= 0) {
        chars[length++] = (char) lead;
      } else if (lead >= (byte) 0xC2 && lead < (byte) 0xE0 && goesOn(bytes, i)) {
        chars[length++] = (char) ((lead & 0x1F) << 6 | (bytes[i++] & 0x3F));
      } else if (isLeadOfThree(lead) && goesOn(bytes, i) && goesOn(bytes, i + 1)) {
        chars[length++] =
            (char) ((lead & 0xF) << 12 | (bytes[i++] & 0x3F) << 6 | (bytes[i++] & 0x3F));
      } else {
        return -1;
      }
    }
    return length;
  }

  private static boolean goesOn(byte[] bytes, int at) {
    return at < bytes.length && bytes[at] < (byte) 0xC0;
  }

  /** The first of three bytes, whatever the others are: no surrogate, nothing written too long. */
  private static boolean isLeadOfThree(int lead) {
    return lead > (byte) 0xE0 && lead < (byte) 0xF0 && lead != (byte) 0xED;
  }

  private static String slowlyDecoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : escaped(bytes);
  }

  /** The code units of the text; not to be changed. */
  char[] chars() {
    return chars;
  }

  String text() {
    return new String(chars);
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
      char c = chars[knownChar];
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
    return knownChar > 0 && Character.isHighSurrogate(chars[knownChar - 1]) ? 4 : 1;
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
