package io.github.isnadarabic.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Two verbs cannot have the same complement. Of {@code قال مسؤول تحدث … إن} the first is the cue
 * and the second stands in its subject; of {@code ثلاثة تحدثوا … أكدوا أن} the last is the cue and
 * the first stands in its subject.
 */
final class SharedComplements {
  private SharedComplements() {}

  /** The drafts without those that only stand in another's source. */
  static List<Draft> resolve(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (before == null || !reachesOver(before, draft)) {
        leaveSubject(before, draft);
        kept.add(draft);
      } else if (subjectPrecedes(before)) {
        kept.remove(before);
        takeSubject(before, draft);
        kept.add(draft);
      }
    }
    return kept;
  }

  /** {@code أضاف فلان قال لي}: the subject of the one verb is not the other's too. */
  private static void leaveSubject(Draft before, Draft draft) {
    boolean same = before != null && before.source != null && before.source.equals(draft.source);
    if (same && before.complement != null && before.complement.mark() == draft.cue.from()) {
      draft.source = null;
      draft.dropped = true;
    }
  }

  private static boolean reachesOver(Draft before, Draft draft) {
    return before.complement != null
        && before.role == Draft.Role.VERB
        && draft.role == Draft.Role.VERB
        && draft.cue.from() < before.complement.mark();
  }

  private static boolean subjectPrecedes(Draft draft) {
    return draft.source != null && draft.source.from() < draft.cue.from();
  }

  private static void takeSubject(Draft from, Draft draft) {
    if (draft.source == null || draft.source.from() > from.source.from()) {
      draft.source = new Range(from.source.from(), draft.cue.from());
      draft.dropped = false;
    }
  }
}
