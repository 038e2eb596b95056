package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stretches of the text that lead to what is told of them. Where two share words, the later one
 * has them; no two links overlap.
 */
final class TextLinks {

  /**
   * One link.
   *
   * @param span the words that are the link: all of the mark's, or a part
   */
  record Link(Span span, Mark mark) {
    private Link in(int start, int end) {
      return new Link(new Span(Math.max(span.start(), start), Math.min(span.end(), end)), mark);
    }
  }

  private final NavigableMap<Integer, Link> links = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();

  TextLinks(Collection<Mark> marks) {
    Map<Span, Mark> wanted = new HashMap<>();
    marks.stream()
        .filter(mark -> mark.is(Mark.Drawn.LINK))
        .forEach(mark -> wanted.putIfAbsent(mark.span(), mark));
    List<Mark> sorted = wanted.values().stream().sorted(Comparator.comparing(Mark::span)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      keep(sorted.get(i), i + 1 < sorted.size() ? sorted.get(i + 1).span().start() : -1);
    }
  }

  private void keep(Mark mark, int next) {
    Span span = mark.span();
    int end = next < 0 ? span.end() : Math.min(span.end(), next);
    if (span.start() < end) {
      links.put(span.start(), new Link(new Span(span.start(), end), mark));
      ids.add(mark.link().id());
    }
  }

  /** Whether the text has a link of this id. */
  boolean has(String id) {
    return ids.contains(id);
  }

  /** The links of a stretch, cut to it, in order. */
  List<Link> in(Span stretch) {
    List<Link> found = new ArrayList<>();
    Map.Entry<Integer, Link> before = links.lowerEntry(stretch.start());
    if (before != null && before.getValue().span().overlaps(stretch)) {
      found.add(before.getValue().in(stretch.start(), stretch.end()));
    }
    links
        .subMap(stretch.start(), stretch.end())
        .values()
        .forEach(link -> found.add(link.in(stretch.start(), stretch.end())));
    return found;
  }
}
