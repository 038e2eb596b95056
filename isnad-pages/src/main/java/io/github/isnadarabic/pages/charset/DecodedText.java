package io.github.isnadarabic.pages.charset;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text as decoded from bytes.
 *
 * @param text the characters; a byte order mark is not one of them
 * @param charset the charset that the bytes were read with
 * @param wrongDeclaration the charset that the page declares, where that is not the one used
 * @param broken whether bytes that are no characters of the charset stand as U+FFFD
 */
public record DecodedText(
    String text, Charset charset, Optional<String> wrongDeclaration, boolean broken) {

  static final char REPLACEMENT = '\uFFFD';

  /** The bytes read with a charset that nothing contradicts. */
  static DecodedText of(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new DecodedText(text, charset, Optional.empty(), isBroken(text));
  }

  /** The same, with a declaration that turned out wrong. */
  DecodedText contradicting(String declaration) {
    return new DecodedText(text, charset, Optional.of(declaration), broken);
  }

  /** The place of the first character that was broken. */
  public static Optional<Integer> firstBroken(String text) {
    int at = text.indexOf(REPLACEMENT);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  private static boolean isBroken(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }
}
