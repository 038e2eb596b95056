package io.github.isnadarabic.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stretches that a copy and a source have in common: pairs of words that say something
 * are gathered into clusters, each is cut down to its core, and what remains must weigh enough and
 * fill its place. For one copy, by any number of threads.
 */
final class StretchFinder {
  /** What less weighs may be chance: about five uncommon words. */
  static final double LEAST_WEIGHT = 45;

  /** How much of the weight of a stretch must be common. */
  private static final double LEAST_SHARE = 0.35;

  private final ComparedText copy;
  private final WordPlaces places;

  StretchFinder(ComparedText copy) {
    this.copy = copy;
    this.places = new WordPlaces(copy.words());
  }

  /** The stretches, in the order of the copy. */
  List<Stretch> find(ComparedText source) {
    Points points = new Seeds(copy.words(), places, source).find();
    Edges edges = new Edges(copy, source);
    List<Stretch> found = new ArrayList<>();
    for (Clusters.Range cluster : new Clusters(copy, source, points).find()) {
      stretch(source, points, cluster).map(edges::widened).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Stretch::copyStart));
    return found;
  }

  private Optional<Stretch> stretch(ComparedText source, Points points, Clusters.Range cluster) {
    if (weight(points, cluster) < LEAST_WEIGHT) {
      return Optional.empty();
    }
    int[] inCopy = coreOfCopy(points, cluster);
    int[] inSource = coreOfSource(source, points, cluster, inCopy);
    Stretch stretch = bounds(points, cluster, inCopy, inSource);
    return isSolid(stretch, source) ? Optional.of(stretch) : Optional.empty();
  }

  private double weight(Points points, Clusters.Range cluster) {
    double weight = 0;
    for (int k = cluster.from(); k < cluster.to(); k++) {
      weight += copy.weights()[points.copy(k)];
    }
    return weight;
  }

  private int[] coreOfCopy(Points points, Clusters.Range cluster) {
    int first = points.copy(cluster.from());
    int end = points.copy(cluster.to() - 1) + 1;
    Core core = new Core(copy.weights(), first, end);
    for (int k = cluster.from(); k < cluster.to(); k++) {
      core.common(points.copy(k), copy.weights()[points.copy(k)]);
    }
    return core.best();
  }

  private static int[] coreOfSource(
      ComparedText source, Points points, Clusters.Range cluster, int[] inCopy) {
    int first = source.size();
    int end = 0;
    for (int k = cluster.from(); k < cluster.to(); k++) {
      if (isIn(points.copy(k), inCopy)) {
        first = Math.min(first, points.source(k));
        end = Math.max(end, points.source(k) + 1);
      }
    }
    Core core = new Core(source.weights(), Math.min(first, end), end);
    for (int k = cluster.from(); k < cluster.to(); k++) {
      if (isIn(points.copy(k), inCopy)) {
        core.common(points.source(k), source.weights()[points.source(k)]);
      }
    }
    return core.best();
  }

  private static boolean isIn(int word, int[] range) {
    return range[0] <= word && word < range[1];
  }

  private Stretch bounds(Points points, Clusters.Range cluster, int[] inCopy, int[] inSource) {
    int copyStart = copy.size();
    int copyEnd = 0;
    double weight = 0;
    for (int k = cluster.from(); k < cluster.to(); k++) {
      int word = points.copy(k);
      if (isIn(word, inCopy) && isIn(points.source(k), inSource)) {
        copyStart = Math.min(copyStart, word);
        copyEnd = word + 1;
        weight += copy.weights()[word];
      }
    }
    return new Stretch(copyStart, copyEnd, inSource[0], inSource[1], weight);
  }

  private boolean isSolid(Stretch stretch, ComparedText source) {
    return stretch.weight() >= LEAST_WEIGHT
        && stretch.weight() >= LEAST_SHARE * sum(copy, stretch.copyStart(), stretch.copyEnd())
        && stretch.weight()
            >= LEAST_SHARE * sum(source, stretch.sourceStart(), stretch.sourceEnd());
  }

  private static double sum(ComparedText text, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += text.weights()[i];
    }
    return sum;
  }
}
