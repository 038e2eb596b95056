package io.github.isnadarabic.pages.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decides the charset of a text and decodes it. In this order:
 *
 * <ol>
 *   <li>a byte order mark, or the zeros of UTF-16;
 *   <li>bytes that are valid UTF-8 are UTF-8, whatever is declared: text in another charset is
 *       hardly ever valid UTF-8 by chance;
 *   <li>bytes of which most characters are valid UTF-8 are UTF-8 with broken places;
 *   <li>a declaration of a charset of another script is believed;
 *   <li>of windows-1256 and what is declared, the one whose reading is more coherent Arabic.
 * </ol>
 *
 * <p>Stateless, safe for use by many threads.
 */
public final class TextDecoder {
  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Charset LATIN = Charset.forName("windows-1252");

  /** Arabic prose has about 0.7; accented Latin read as windows-1256 has next to nothing. */
  private static final double LEAST_COHERENCE = 0.3;

  private TextDecoder() {}

  /**
   * Decodes bytes.
   *
   * @param declared the name of the charset that the page, or who sent it, declares
   */
  public static DecodedText decode(byte[] bytes, Optional<String> declared) {
    Optional<Declaration> declaration = declared.map(Declaration::of);
    DecodedText decoded = decodeAs(bytes, declaration);
    return declaration
        .filter(d -> d.isContradictedBy(decoded.charset()) && !isAscii(bytes))
        .map(d -> decoded.contradicting(d.name()))
        .orElse(decoded);
  }

  private static DecodedText decodeAs(byte[] bytes, Optional<Declaration> declaration) {
    Optional<ByteOrder> marked = ByteOrder.marked(bytes);
    if (marked.isPresent()) {
      return DecodedText.of(bytes, marked.get().markLength(), marked.get().charset);
    }
    return ByteOrder.unmarked(bytes)
        .map(order -> DecodedText.of(bytes, 0, order.charset))
        .orElseGet(() -> decodeUnmarked(bytes, declaration));
  }

  private static DecodedText decodeUnmarked(byte[] bytes, Optional<Declaration> declaration) {
    DecodedText utf8 = DecodedText.of(bytes, 0, StandardCharsets.UTF_8);
    if (!utf8.broken()) {
      return utf8;
    }
    if (isValidUtf8(bytes)) {
      return new DecodedText(utf8.text(), utf8.charset(), Optional.empty(), false);
    }
    return isMostlyWhole(utf8.text()) ? utf8 : decodeSingleBytes(bytes, declaration);
  }

  private static DecodedText decodeSingleBytes(byte[] bytes, Optional<Declaration> declaration) {
    Optional<Charset> declared = declaration.flatMap(Declaration::charset).filter(c -> !isUtf8(c));
    if (declared.isPresent() && !declaration.get().isDoubtful()) {
      return DecodedText.of(bytes, 0, declared.get());
    }
    DecodedText other = DecodedText.of(bytes, 0, declared.orElse(LATIN));
    DecodedText arabic = DecodedText.of(bytes, 0, ARABIC);
    return isBetterArabic(arabic.text(), other.text()) ? arabic : other;
  }

  private static boolean isBetterArabic(String text, String other) {
    double coherence = ArabicLetters.coherence(text);
    return coherence >= LEAST_COHERENCE && coherence >= ArabicLetters.coherence(other);
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells U+FFFD that the page itself writes from one that stands for a broken byte. */
  private static boolean isValidUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }

  private static boolean isMostlyWhole(String text) {
    long broken = text.chars().filter(c -> c == DecodedText.REPLACEMENT).count();
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    return broken * 2 < foreign;
  }
}
