package io.github.isnadarabic.reuse;

import java.util.BitSet;

/** The words of a copy whose source is found already. For one copy, by one thread. */
final class Taken {
  private final BitSet words = new BitSet();

  void add(Match match) {
    match.stretches().forEach(stretch -> words.set(stretch.copyStart(), stretch.copyEnd()));
  }

  boolean isMostlyFree(Stretch stretch) {
    int taken = words.get(stretch.copyStart(), stretch.copyEnd()).cardinality();
    return taken * 2 <= stretch.copyLength();
  }
}
