package io.github.isnadarabic.fuzz;

import java.nio.charset.StandardCharsets;

/** The fuzzer's bytes as text. */
final class Input {
  /** The first byte of an input that is taken as UTF-16, which also reaches lone surrogates. */
  private static final byte UTF_16 = 1;

  private Input() {}

  static String text(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != UTF_16) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < bytes.length; i += 2) {
      text.append((char) ((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff)));
    }
    return text.toString();
  }
}
