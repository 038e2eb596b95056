package io.github.isnadarabic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two alignments taken in turn, as one list of edits. Edits of the two that touch in the text
 * between them become one edit; the others are carried over with their places moved.
 */
final class Composition {
  private final Alignment first;
  private final Alignment second;
  private final List<Edit> result = new ArrayList<>();

  /** The next edit of each side. */
  private int i;

  private int j;

  Composition(Alignment first, Alignment second) {
    this.first = first;
    this.second = second;
  }

  List<Edit> edits() {
    while (i < first.edits().size() || j < second.edits().size()) {
      addCluster();
    }
    return result;
  }

  private void addCluster() {
    int fromI = i;
    int fromJ = j;
    int start = Math.min(startOfFirst(), startOfSecond());
    int end = start;
    while (startOfFirst() <= end || startOfSecond() <= end) {
      end =
          Math.max(end, startOfFirst() <= end ? first.textEnd(i++) : second.edits().get(j++).end());
    }
    String between = between(fromI, fromJ, start, end);
    String before = undone(between, fromI, start);
    String after = applied(between, fromJ, start);
    if (!before.equals(after)) {
      Edit lead = fromI < i ? first.edits().get(fromI) : second.edits().get(fromJ);
      result.add(new Edit(sourceOf(fromI, start), before, after, lead.kind(), rule(fromI, fromJ)));
    }
  }

  private int startOfFirst() {
    return i < first.edits().size() ? first.textStart(i) : Integer.MAX_VALUE;
  }

  private int startOfSecond() {
    return j < second.edits().size() ? second.edits().get(j).at() : Integer.MAX_VALUE;
  }

  /** The text between the two alignments: every code unit of a cluster is in one of its edits. */
  private String between(int fromI, int fromJ, int start, int end) {
    char[] text = new char[end - start];
    for (int k = fromI; k < i; k++) {
      String after = first.edits().get(k).after();
      after.getChars(0, after.length(), text, first.textStart(k) - start);
    }
    for (int k = fromJ; k < j; k++) {
      String before = second.edits().get(k).before();
      before.getChars(0, before.length(), text, second.edits().get(k).at() - start);
    }
    return new String(text);
  }

  private String undone(String between, int fromI, int start) {
    StringBuilder before = new StringBuilder();
    int from = 0;
    for (int k = fromI; k < i; k++) {
      before
          .append(between, from, first.textStart(k) - start)
          .append(first.edits().get(k).before());
      from = first.textEnd(k) - start;
    }
    return before.append(between, from, between.length()).toString();
  }

  private String applied(String between, int fromJ, int start) {
    StringBuilder after = new StringBuilder();
    int from = 0;
    for (int k = fromJ; k < j; k++) {
      Edit edit = second.edits().get(k);
      after.append(between, from, edit.at() - start).append(edit.after());
      from = edit.end() - start;
    }
    return after.append(between, from, between.length()).toString();
  }

  private int sourceOf(int fromI, int start) {
    int shift = fromI == 0 ? 0 : first.textEnd(fromI - 1) - first.edits().get(fromI - 1).end();
    return start - shift;
  }

  private String rule(int fromI, int fromJ) {
    return Stream.concat(
            first.edits().subList(fromI, i).stream(), second.edits().subList(fromJ, j).stream())
        .map(Edit::rule)
        .distinct()
        .collect(Collectors.joining("+"));
  }
}
