package io.github.isnadarabic.pages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that an HTML page declares of itself, in a meta element or an XML declaration. */
final class DeclaredCharset {
  /** Browsers look at the first 1024 bytes; pages with long comments want some more. */
  private static final int SAMPLE = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,500}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)"
              + "\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  private DeclaredCharset() {}

  /** The name as the page gives it. */
  static Optional<String> in(byte[] html) {
    int length = Math.min(html.length, SAMPLE);
    String head = new String(html, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
