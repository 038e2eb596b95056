package io.github.isnadarabic.pages.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The charsets that show in the order of the bytes: by a byte order mark, or by UTF-16's zeros. */
enum ByteOrder {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE");

  /** So many bytes are looked at where there is no mark. */
  private static final int SAMPLE = 4096;

  private static final int LEAST_SAMPLE = 16;

  final Charset charset;

  /** The bytes of the mark as characters of ISO 8859-1. */
  private final String mark;

  ByteOrder(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** How many bytes the mark has. */
  int markLength() {
    return mark.length();
  }

  /** The charset whose mark the bytes begin with. */
  static Optional<ByteOrder> marked(byte[] bytes) {
    return Arrays.stream(values()).filter(order -> order.isMarkedIn(bytes)).findFirst();
  }

  private boolean isMarkedIn(byte[] bytes) {
    int length = Math.min(bytes.length, mark.length());
    return mark.equals(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /**
   * UTF-16 without a mark. Its Arabic letters are 06xx, its ASCII 00xx, so one byte of each two is
   * nearly always 06 or 00. Without this such a text would pass for ASCII.
   */
  static Optional<ByteOrder> unmarked(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    if (sample < LEAST_SAMPLE) {
      return Optional.empty();
    }
    boolean even = isHighByte(bytes, 0, sample);
    boolean odd = isHighByte(bytes, 1, sample);
    return even == odd ? Optional.empty() : Optional.of(even ? UTF_16BE : UTF_16LE);
  }

  private static boolean isHighByte(byte[] bytes, int from, int end) {
    int high = 0;
    for (int i = from; i < end; i += 2) {
      high += bytes[i] == 0 || bytes[i] == 6 ? 1 : 0;
    }
    return high * 2 * 10 >= end * 9;
  }
}
