package io.github.isnadarabic.reading;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.pipeline.Pipeline;
import java.util.List;
import java.util.Optional;

/**
 * Takes pages through the steps. Whatever a page holds, it never throws: a program error is a
 * problem of that page alone. Immutable and thread-safe.
 *
 * @param pipeline what is done to a page
 */
public record PageReading(Pipeline pipeline) {

  /**
   * The page with what the steps found.
   *
   * @param reference the day of publication if the page gives none, ISO 8601
   */
  public Document of(Page page, Optional<String> reference) {
    Page dated = page.dated(reference);
    try {
      return pipeline.read(dated);
    } catch (RuntimeException | StackOverflowError e) {
      return Document.of(dated).withProblems(List.of(Problem.of(Code.INTERNAL, e.toString())));
    }
  }
}
