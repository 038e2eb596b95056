package io.github.isnadarabic.pages.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A charset that a page declares.
 *
 * @param name as the page gives it
 * @param charset what that is, where it is known
 */
record Declaration(String name, Optional<Charset> charset) {

  /** What servers and editors declare without looking, and what the web reads as windows-1252. */
  private static final Set<String> LATIN =
      Set.of("us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

  /** Other Arabic charsets; they are taken for one another. */
  private static final Set<String> ARABIC =
      Set.of("windows-1256", "iso-8859-6", "ibm864", "x-macarabic");

  static Declaration of(String name) {
    return new Declaration(name, known(name.strip()));
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name)).map(Declaration::asReadOnTheWeb);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Charset asReadOnTheWeb(Charset charset) {
    return isIn(LATIN, charset) ? Charset.forName("windows-1252") : charset;
  }

  /** Whether the bytes may say otherwise: they may not where another script is declared. */
  boolean isDoubtful() {
    return charset
        .map(c -> c.equals(StandardCharsets.UTF_8) || isIn(LATIN, c) || isIn(ARABIC, c))
        .orElse(true);
  }

  /** Whether bytes read with {@code used} were declared as something else. */
  boolean isContradictedBy(Charset used) {
    return !charset.equals(Optional.of(used));
  }

  private static boolean isIn(Set<String> names, Charset charset) {
    return names.contains(charset.name().toLowerCase(Locale.ROOT));
  }
}
