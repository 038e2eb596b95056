package io.github.isnadarabic.headline;

import java.util.List;

/**
 * What a word may be compared by, all ways to read its clitics together.
 *
 * @param stems its stems
 * @param roots the roots that it may be derived from
 * @param groups its groups in {@link Relations}
 * @param kinds those of the groups that are kinds of events
 * @param event whether it tells of an event
 * @param thing whether it names a person or a thing
 * @param opening the stem by which it opens an idiom, empty where it opens none
 */
record Kin(
    List<String> stems,
    List<String> roots,
    List<Integer> groups,
    List<Integer> kinds,
    boolean event,
    boolean thing,
    String opening) {
  static final Kin NONE = new Kin(List.of(), List.of(), List.of(), List.of(), false, false, "");

  Kin {
    stems = List.copyOf(stems);
    roots = List.copyOf(roots);
    groups = List.copyOf(groups);
    kinds = List.copyOf(kinds);
  }
}
