package io.github.isnadarabic.spark.input;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Provenance;
import java.util.List;
import java.util.Optional;

/** Pages that are nothing but a problem. */
final class Pages {
  private Pages() {}

  static Page of(String id, Problem problem) {
    Provenance from = Provenance.of(Provenance.Format.TEXT);
    return new Page(id, "", Optional.empty(), Optional.empty(), List.of(), from, List.of(problem));
  }
}
