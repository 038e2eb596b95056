package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether bytes and characters can be a page at all. */
final class Bytes {
  /** What files begin with that are no text, though much of them may look like text. */
  private static final String[] BINARY = {
    "%PDF-",
    "PK\u0003\u0004",
    "\u0089PNG",
    "\u00FF\u00D8\u00FF",
    "GIF8",
    "\u00D0\u00CF\u0011\u00E0",
    "\u007FELF",
    "Rar!",
    "7z\u00BC\u00AF",
    "SQLite format"
  };

  /** More of a text's characters than one in so many are never control characters. */
  private static final int ONE_IN = 25;

  private Bytes() {}

  /** What keeps a file of bytes from being a page. */
  static Optional<Problem> problem(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(Problem.of(Code.EMPTY, "there is nothing to read"));
    }
    return beginsBinary(bytes) ? Optional.of(binary()) : Optional.empty();
  }

  private static boolean beginsBinary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return Stream.of(BINARY).anyMatch(head::startsWith);
  }

  /** What keeps decoded characters from being a page. */
  static Optional<Problem> problem(String text) {
    if (text.isBlank()) {
      return Optional.of(Problem.of(Code.EMPTY, "there is nothing to read"));
    }
    return isBinary(text) ? Optional.of(binary()) : Optional.empty();
  }

  private static Problem binary() {
    return Problem.of(Code.BINARY, "the bytes are no text");
  }

  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isForeign(text.charAt(i)) ? 1 : 0;
    }
    return controls * (long) ONE_IN > text.length();
  }

  private static boolean isForeign(char c) {
    return c < ' ' && (c < '\t' || c > '\r') && c != '\u001B';
  }
}
