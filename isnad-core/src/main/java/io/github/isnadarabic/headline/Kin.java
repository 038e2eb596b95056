package io.github.isnadarabic.headline;

import java.util.List;

/**
 * What a word may be compared by, all ways to read its clitics together.
 *
 * @param stems its stems
 * @param groups its groups in {@link Relations}
 */
record Kin(List<String> stems, List<Integer> groups) {
  static final Kin NONE = new Kin(List.of(), List.of());

  Kin {
    stems = List.copyOf(stems);
    groups = List.copyOf(groups);
  }
}
