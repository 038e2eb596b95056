package io.github.isnadarabic.pipeline;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The steps of a reading, in an order that was checked. Immutable and thread-safe. */
public final class Pipeline {
  private final List<Step> steps;

  private Pipeline(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * Puts steps in order.
   *
   * @throws IllegalArgumentException if a step reads a layer that none before it adds, or adds one
   *     that is there already
   */
  public static Pipeline of(Step... steps) {
    Set<Layer<?>> there = new HashSet<>();
    for (Step step : steps) {
      if (!there.containsAll(step.reads())) {
        throw new IllegalArgumentException(step.name() + " reads what no step before it adds");
      }
      for (Layer<?> layer : step.adds()) {
        if (!there.add(layer)) {
          throw new IllegalArgumentException(step.name() + " adds again: " + layer.name());
        }
      }
    }
    return new Pipeline(List.of(steps));
  }

  /** Takes a page through all steps. */
  public Document read(Page page) {
    Document document = Document.of(page);
    for (Step step : steps) {
      document = step.apply(document);
    }
    return document;
  }
}
