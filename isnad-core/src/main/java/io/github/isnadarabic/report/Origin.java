package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a page came from, as facts of its report's first lines. */
final class Origin {
  private Origin() {}

  /** What is known: the page's name, its author, its date, its address. */
  static List<Fact> of(Report report, Labels labels) {
    Provenance provenance = report.page().provenance();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(labels.get("origin.page"), report.page().id()));
    add(facts, labels.get("origin.byline"), report.byline());
    add(facts, labels.get("origin.published"), provenance.published());
    add(facts, labels.get("origin.address"), provenance.address());
    return facts;
  }

  private static void add(List<Fact> facts, String label, Optional<String> value) {
    value.ifPresent(known -> facts.add(new Fact(label, known)));
  }
}
