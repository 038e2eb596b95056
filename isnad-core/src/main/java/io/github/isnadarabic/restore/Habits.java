package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How rarely the publisher of a page disguises words in each way, as far as the page has shown it.
 * What is rare on pages at large (words cut by spaces, words written backwards) is believed sooner
 * on a page that has done it before.
 *
 * @param costs for each way, how much rarer or less rare it is than its signs alone tell
 */
record Habits(Map<EditKind, Double> costs) {

  /**
   * What is believed of a way of disguising words.
   *
   * @param atFirst before a page is read
   * @param atLeast once a page has shown it
   */
  private record Belief(double atFirst, double atLeast) {}

  private static final Map<EditKind, Belief> BELIEFS =
      Map.of(
          EditKind.SPACED, new Belief(15, 3.5),
          EditKind.REORDERED, new Belief(18, 3),
          EditKind.DOTLESS, new Belief(9, 3),
          EditKind.SUBSTITUTED, new Belief(3, 0.5),
          EditKind.INSERTED, new Belief(0, -3),
          EditKind.MASKED, new Belief(0, -2),
          EditKind.LOOKALIKE, new Belief(0, -3));

  /** A way shown by one word in so many is a habit. */
  private static final double HABIT = 4;

  private static final double PAGE = 50;

  /** A habit that changes less is not worth a second reading. */
  private static final double MEANT = 1.5;

  /** What is believed of a page before it is read. */
  static final Habits UNKNOWN = shownBy(List.of(), 0);

  /** How rare a way is on this page. */
  double cost(EditKind kind) {
    return costs.getOrDefault(kind, 0.0);
  }

  /** How rare the ways of some edits are, each way once. */
  double cost(List<Edit> edits) {
    return edits.stream()
        .map(Edit::kind)
        .filter(k -> k != EditKind.SPACED && k != EditKind.REORDERED && k != EditKind.DOTLESS)
        .distinct()
        .mapToDouble(this::cost)
        .sum();
  }

  /**
   * What a first reading of the page shows.
   *
   * @param readings the readings that were chosen
   * @param words the number of words of the page
   */
  static Habits shownBy(List<Reading> readings, int words) {
    Map<EditKind, Double> shown = new EnumMap<>(EditKind.class);
    BELIEFS.forEach((kind, belief) -> shown.put(kind, cost(kind, belief, readings, words)));
    return new Habits(shown);
  }

  /** A word can't be its own witness: one is left out. */
  private static double cost(EditKind kind, Belief belief, List<Reading> readings, int words) {
    long others =
        readings.stream().filter(r -> r.edits().stream().anyMatch(e -> e.kind() == kind)).count()
            - 1;
    if (others < 1) {
      return belief.atFirst();
    }
    double rarity = -Math.log(others / (words + PAGE));
    double shown = belief.atLeast() + Math.max(0, rarity - HABIT);
    return shown < belief.atFirst() - MEANT ? shown : belief.atFirst();
  }
}
