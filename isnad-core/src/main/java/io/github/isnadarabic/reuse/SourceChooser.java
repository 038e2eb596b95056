package io.github.isnadarabic.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among articles that share text with a copy: the one that shares most, then the one that
 * shares most of what is left, and so on. So a copy stitched of two articles has two sources, and
 * of ten outlets that took the same report the nearest is named alone.
 */
final class SourceChooser {
  /** What less weighs together is no reuse: some twenty words that are not frequent. */
  private static final double LEAST_WEIGHT = 140;

  private SourceChooser() {}

  /** The sources, the best first; none of {@code matches} where none shares enough. */
  static List<Match> choose(List<Match> matches) {
    List<Match> left = new ArrayList<>(matches);
    List<Match> chosen = new ArrayList<>();
    Taken taken = new Taken();
    Optional<Match> best = best(left);
    while (best.isPresent()) {
      chosen.add(best.get());
      taken.add(best.get());
      left.replaceAll(match -> match.without(taken));
      left.removeIf(match -> match.stretches().isEmpty());
      best = best(left);
    }
    return chosen;
  }

  private static Optional<Match> best(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.weight() >= LEAST_WEIGHT)
        .max(Comparator.comparingDouble(Match::weight));
  }
}
