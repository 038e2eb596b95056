package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.charset.DecodedText;
import io.github.isnadarabic.pages.charset.TextDecoder;
import java.util.Optional;

/**
 * What is known of one page before it is read.
 *
 * @param id names it
 * @param format what is said of where it came from
 * @param isHtml whether its bytes are HTML, not plain text
 * @param charset the charset that whoever sent it declared
 * @param address where it was fetched from
 */
record SinglePage(
    String id, Format format, boolean isHtml, Optional<String> charset, Optional<String> address) {

  /** A page that is a file of its own. */
  static SinglePage file(String id, Format format) {
    return new SinglePage(id, format, format == Format.HTML, Optional.empty(), Optional.empty());
  }

  /** The page of its bytes. Whatever the bytes are, there is a page. */
  Page of(byte[] bytes, int limit) {
    try {
      return bytes.length > limit ? tooLarge(limit) : read(bytes);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(Problem.of(Code.INTERNAL, "could not be read: " + e));
    }
  }

  Page tooLarge(int limit) {
    return failed(Problem.of(Code.TOO_LARGE, "larger than %,d bytes".formatted(limit)));
  }

  private Page read(byte[] bytes) {
    return Bytes.problem(bytes).map(this::failed).orElseGet(() -> decode(bytes));
  }

  private Page decode(byte[] bytes) {
    Optional<String> declared = charset.or(() -> declaredIn(bytes));
    DecodedText decoded = TextDecoder.decode(bytes, declared);
    return Bytes.problem(decoded.text()).map(this::failed).orElseGet(() -> page(decoded));
  }

  private Optional<String> declaredIn(byte[] bytes) {
    return isHtml ? DeclaredCharset.in(bytes) : Optional.empty();
  }

  private Page page(DecodedText decoded) {
    return isHtml
        ? HtmlPages.page(id, decoded, format, address)
        : TextPages.page(
            id, decoded.text(), provenance(decoded), Problems.ofDecoding(decoded, decoded.text()));
  }

  private Provenance provenance(DecodedText decoded) {
    return new Provenance(format, Optional.of(decoded.charset().name()), address, Optional.empty());
  }

  /** The page that only a problem is known of. */
  Page failed(Problem problem) {
    Provenance provenance = new Provenance(format, Optional.empty(), address, Optional.empty());
    return Problems.page(id, provenance, problem);
  }
}
