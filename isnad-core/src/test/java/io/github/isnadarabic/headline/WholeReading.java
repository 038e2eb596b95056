package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.Steps;

/** A headline and a body through all steps, for tests. */
public final class WholeReading {
  private static final Pipeline STEPS = Steps.standard();

  private WholeReading() {}

  public static Document of(String headline, String body) {
    return STEPS.read(Page.ofArticle("test", headline + "\n" + body));
  }
}
