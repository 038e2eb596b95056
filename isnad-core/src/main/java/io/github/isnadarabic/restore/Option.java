package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;
import java.util.Optional;

/**
 * One way to read what stands at a place.
 *
 * @param letters the letters that it is read as; none where it is left out, or is a mark that stays
 * @param cost how rarely it is meant so
 * @param kind how it is disguised; none where it is read as it stands
 * @param rule the rule that reads it so
 */
record Option(String letters, double cost, Optional<EditKind> kind, String rule) {

  /** As it stands. */
  static Option asIs(String letters) {
    return new Option(letters, 0, Optional.empty(), "");
  }

  static Option of(String letters, double cost, EditKind kind, String rule) {
    return new Option(letters, cost, Optional.of(kind), rule);
  }

  /** The same reading at another cost. */
  Option costing(double other) {
    return new Option(letters, other, kind, rule);
  }
}
