package io.github.isnadarabic.restore;

import java.util.List;

/**
 * A stretch of one line around something worth a closer look.
 *
 * @param text the whole text
 * @param start the stretch's first code unit
 * @param end the code unit after the stretch
 * @param atoms the runs of Arabic letters inside
 */
record Window(String text, int start, int end, List<Atom> atoms) {

  /** Whether all letters are of the 36. */
  boolean isPlain() {
    return atoms.stream().allMatch(Atom::isPlain);
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int i) {
    return atoms.get(i);
  }

  /** What stands between an atom and the one before it, or the window's start. */
  String gapBefore(int i) {
    return text.substring(i == 0 ? start : atoms.get(i - 1).end(), atoms.get(i).start());
  }

  /** What stands between an atom and the one after it, or the window's end. */
  String gapAfter(int i) {
    return text.substring(
        atoms.get(i).end(), i + 1 == atoms.size() ? end : atoms.get(i + 1).start());
  }
}
