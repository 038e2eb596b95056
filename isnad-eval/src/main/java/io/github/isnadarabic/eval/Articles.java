package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.Steps;

/** Reads articles whose first line is the headline, for the gold of headlines and damage. */
final class Articles {
  private final Pipeline steps = Steps.standard();

  /** An article through all steps. */
  Document read(String text) {
    return steps.read(Page.ofArticle("gold", text));
  }
}
