package io.github.isnadarabic.cli;

import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.time.TimeTagger;

/** What is done to a page that is read. */
final class Steps {
  private Steps() {}

  /** All steps, with the knowledge that Isnad ships. */
  static Pipeline standard() {
    return Pipeline.of(Restorer.standard(), TimeTagger.standard());
  }
}
