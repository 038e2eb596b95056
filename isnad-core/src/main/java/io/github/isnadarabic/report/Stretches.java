package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The stretches that one layer marks, laid over each other: at every place the shortest shows. */
final class Stretches {
  private final NavigableMap<Integer, Optional<Mark>> from = new TreeMap<>();

  Stretches(Collection<Mark> marks) {
    from.put(0, Optional.empty());
    Comparator<Mark> longestFirst = Comparator.comparingInt(mark -> -mark.span().length());
    marks.stream().sorted(longestFirst).forEach(this::lay);
  }

  private void lay(Mark mark) {
    Span span = mark.span();
    if (!span.isEmpty()) {
      cut(span.start());
      cut(span.end());
      from.subMap(span.start(), span.end()).clear();
      from.put(span.start(), Optional.of(mark));
    }
  }

  private void cut(int at) {
    from.putIfAbsent(at, from.floorEntry(at).getValue());
  }

  /** The mark that shows at a place. */
  Optional<Mark> at(int place) {
    return from.floorEntry(place).getValue();
  }

  /** The places within a stretch where another mark begins to show. */
  Collection<Integer> cuts(Span stretch) {
    return stretch.isEmpty()
        ? List.of()
        : from.subMap(stretch.start(), false, stretch.end(), false).keySet();
  }
}
