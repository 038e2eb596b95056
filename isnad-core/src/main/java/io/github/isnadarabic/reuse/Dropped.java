package io.github.isnadarabic.reuse;

import io.github.isnadarabic.model.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a copy left out of its source, by the source's sentences. */
final class Dropped {
  private static final String ENDS = ".!?؟\n\r";

  private final Match match;
  private final BitSet kept = new BitSet();

  Dropped(Match match) {
    this.match = match;
    match.stretches().forEach(s -> kept.set(s.sourceStart(), s.sourceEnd()));
  }

  /** The sentences of which less than half is in the copy; those next to one another as one. */
  List<SourceSpan> find() {
    ComparedText source = match.text();
    List<SourceSpan> dropped = new ArrayList<>();
    int open = -1;
    int start = 0;
    for (int end = 1; end <= source.size(); end++) {
      if (end == source.size() || endsSentence(source, end - 1)) {
        boolean isDropped = kept.get(start, end).cardinality() * 2 < end - start;
        open = isDropped && open < 0 ? start : open;
        if (open >= 0 && !isDropped) {
          dropped.add(span(open, start));
          open = -1;
        }
        start = end;
      }
    }
    if (open >= 0) {
      dropped.add(span(open, source.size()));
    }
    return dropped;
  }

  private static boolean endsSentence(ComparedText source, int word) {
    for (int i = source.words().end(word); i < source.words().start(word + 1); i++) {
      if (ENDS.indexOf(source.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private SourceSpan span(int from, int to) {
    return match.candidate().text().alignment().toSource(match.text().words().span(from, to));
  }
}
