package io.github.isnadarabic.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/** How many problems of each code; what tasks counted is added up by Spark. */
final class ProblemCounts extends AccumulatorV2<String, Map<String, Long>> {
  private static final long serialVersionUID = 1;

  private final TreeMap<String, Long> counts = new TreeMap<>();

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public AccumulatorV2<String, Map<String, Long>> copy() {
    ProblemCounts copy = new ProblemCounts();
    copy.merge(this);
    return copy;
  }

  @Override
  public void reset() {
    synchronized (counts) {
      counts.clear();
    }
  }

  @Override
  public void add(String code) {
    synchronized (counts) {
      counts.merge(code, 1L, Long::sum);
    }
  }

  @Override
  public void merge(AccumulatorV2<String, Map<String, Long>> other) {
    Map<String, Long> more = other.value();
    synchronized (counts) {
      more.forEach((code, count) -> counts.merge(code, count, Long::sum));
    }
  }

  @Override
  public Map<String, Long> value() {
    synchronized (counts) {
      return new TreeMap<>(counts);
    }
  }
}
