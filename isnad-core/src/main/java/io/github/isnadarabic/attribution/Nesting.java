package io.github.isnadarabic.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Gives each draft the innermost other whose content holds its cue. Drafts come in the order of
 * their cues; where two contain each other's cue the longer content is the outer.
 */
final class Nesting {
  private static final int MAX_OPEN = 12;

  private Nesting() {}

  static void of(List<Draft> drafts) {
    Deque<Draft> near = new ArrayDeque<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      for (Draft other : near) {
        consider(draft, other);
        consider(other, draft);
      }
      near.addFirst(draft);
      if (near.size() > MAX_OPEN) {
        near.removeLast();
      }
    }
  }

  private static void consider(Draft inner, Draft outer) {
    if (!isInside(inner, outer) || (isInside(outer, inner) && !isOuter(outer, inner))) {
      return;
    }
    if (inner.parent == null || outer.contentLength() < inner.parent.contentLength()) {
      if (!isAncestor(inner, outer)) {
        inner.parent = outer;
      }
    }
  }

  /** In the content, or between cue and content: {@code ذكرت، نقلا عن فلان، أن}. */
  private static boolean isInside(Draft inner, Draft outer) {
    if (outer.covers(inner)) {
      return true;
    }
    return inner.role == Draft.Role.PREPOSITION
        && outer.role == Draft.Role.VERB
        && outer.complement != null
        && outer.cue.to() <= inner.cue.from()
        && inner.cue.from() < outer.complement.mark();
  }

  private static boolean isOuter(Draft outer, Draft inner) {
    return outer.contentLength() > inner.contentLength()
        || (outer.contentLength() == inner.contentLength() && outer.cue.from() < inner.cue.from());
  }

  private static boolean isAncestor(Draft draft, Draft of) {
    int steps = 0;
    for (Draft up = of; up != null && steps++ < MAX_OPEN; up = up.parent) {
      if (up == draft) {
        return true;
      }
    }
    return false;
  }
}
