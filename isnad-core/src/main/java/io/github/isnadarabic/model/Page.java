package io.github.isnadarabic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as it was read: the source text, and which part of it is what.
 *
 * @param id names the page in what is written of it
 * @param source the source text: of plain text all of it, of HTML and WARC what was extracted
 *     (headline, byline, blocks), joined by line feeds
 * @param headline where the headline stands
 * @param byline where the author is named
 * @param blocks the paragraphs and sub-headings of the body, in order
 * @param provenance where the page came from
 * @param problems what went wrong while it was read
 */
public record Page(
    String id,
    String source,
    Optional<SourceSpan> headline,
    Optional<SourceSpan> byline,
    List<SourceSpan> blocks,
    Provenance provenance,
    List<Problem> problems) {

  /**
   * @throws IllegalArgumentException if a part lies outside the source text
   */
  public Page {
    Objects.requireNonNull(id);
    Objects.requireNonNull(provenance);
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
    headline.ifPresent(span -> checkInside(span, source));
    byline.ifPresent(span -> checkInside(span, source));
    blocks.forEach(span -> checkInside(span, source));
  }

  private static void checkInside(SourceSpan span, String source) {
    if (span.end() > source.length()) {
      throw new IllegalArgumentException("outside the source text: " + span);
    }
  }

  /** A page that is one block of text, without a headline: a line of JSON, a paragraph. */
  public static Page ofText(String id, String text) {
    return new Page(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        text.isEmpty() ? List.of() : List.of(new SourceSpan(0, text.length())),
        Provenance.of(Provenance.Format.TEXT),
        List.of());
  }

  /** A page whose first line is its headline, and the rest one block of text. */
  public static Page ofArticle(String id, String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return ofText(id, text);
    }
    return new Page(
        id,
        text,
        Optional.of(new SourceSpan(0, end)),
        Optional.empty(),
        List.of(new SourceSpan(end + 1, text.length())),
        Provenance.of(Provenance.Format.TEXT),
        List.of());
  }

  /**
   * The page with its day of publication.
   *
   * @param reference the day where the page gives none itself, ISO 8601
   */
  public Page dated(Optional<String> reference) {
    Optional<String> published = provenance.published().or(() -> reference);
    Provenance dated =
        new Provenance(provenance.format(), provenance.charset(), provenance.address(), published);
    return new Page(id, source, headline, byline, blocks, dated, problems);
  }
}
