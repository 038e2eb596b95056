package io.github.isnadarabic.restore;

import java.util.BitSet;
import java.util.List;

/**
 * Which atoms of a window are to be read in other ways than as they stand; the others are there for
 * what they say of their neighbours. Only where the page has shown no habit yet and all letters are
 * Arabic does the fast scan decide that alone.
 */
record Asked(BitSet atoms) {

  static Asked of(Window window, List<Integer> places, Habits habits) {
    BitSet atoms = new BitSet(window.size());
    if (!habits.equals(Habits.UNKNOWN) || !window.isPlain()) {
      atoms.set(0, window.size());
      return new Asked(atoms);
    }
    int place = 0;
    for (int i = 0; i < window.size(); i++) {
      int end = window.atom(i).end();
      while (place < places.size() && places.get(place) < window.atom(i).start()) {
        place++;
      }
      atoms.set(i, place < places.size() && places.get(place) < end);
    }
    return new Asked(atoms);
  }

  /** Whether one of some atoms is asked for. */
  boolean any(int from, int to) {
    int next = atoms.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
