package io.github.isnadarabic.pipeline;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * Reads pages that may not say when they were published. A program error is a problem of the page
 * that showed it, and of no other.
 *
 * @param pipeline what is done to a page
 */
public record DatedReading(Pipeline pipeline) {

  /**
   * Reads a page.
   *
   * @param reference the day of publication if the page gives none, ISO 8601
   */
  public Document read(Page page, Optional<String> reference) {
    Page dated = dated(page, reference);
    try {
      return pipeline.read(dated);
    } catch (RuntimeException | StackOverflowError e) {
      return Document.of(dated)
          .withProblems(List.of(Problem.of(Problem.Code.INTERNAL, e.toString())));
    }
  }

  /** The page with its day of publication: {@code reference} where it gives none itself. */
  public static Page dated(Page page, Optional<String> reference) {
    Provenance from = page.provenance();
    Optional<String> published = from.published().or(() -> reference);
    return new Page(
        page.id(),
        page.source(),
        page.headline(),
        page.byline(),
        page.blocks(),
        new Provenance(from.format(), from.charset(), from.address(), published),
        page.problems());
  }
}
