package io.github.isnadarabic.reuse;

import java.util.List;

/**
 * A candidate and what it has in common with the copy.
 *
 * @param candidate the article
 * @param text its restored text, as it was compared
 * @param stretches what is common, in the order of the copy
 */
record Match(Sources.Candidate candidate, ComparedText text, List<Stretch> stretches) {

  double weight() {
    return stretches.stream().mapToDouble(Stretch::weight).sum();
  }

  /** The match without the stretches that are mostly taken. */
  Match without(Taken taken) {
    return new Match(candidate, text, stretches.stream().filter(taken::isMostlyFree).toList());
  }
}
