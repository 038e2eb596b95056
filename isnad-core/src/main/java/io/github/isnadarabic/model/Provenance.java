package io.github.isnadarabic.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a page came from.
 *
 * @param format what its bytes were
 * @param charset the name of the charset it was decoded with, where it came as bytes
 * @param address the URL that it says it was fetched from or published at
 * @param published the date or date-time of publication that the page gives, ISO 8601
 */
public record Provenance(
    Format format, Optional<String> charset, Optional<String> address, Optional<String> published) {

  /** The formats that pages come in. */
  public enum Format {
    TEXT,
    HTML,
    WARC,
    JSONL
  }

  public Provenance {
    Objects.requireNonNull(format);
    Objects.requireNonNull(charset);
    Objects.requireNonNull(address);
    Objects.requireNonNull(published);
  }

  /** A page that came as text and says nothing of itself. */
  public static Provenance of(Format format) {
    return new Provenance(format, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
