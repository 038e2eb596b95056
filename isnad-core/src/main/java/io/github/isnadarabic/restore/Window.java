package io.github.isnadarabic.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one line around something worth a closer look.
 *
 * @param text the whole text
 * @param start the stretch's first code unit
 * @param end the code unit after the stretch
 * @param atoms the runs of Arabic letters inside
 * @param gaps what stands before each atom, and after the last
 */
record Window(String text, int start, int end, List<Atom> atoms, List<Gap> gaps) {

  static Window of(String text, int start, int end, List<Atom> atoms) {
    List<Gap> gaps = new ArrayList<>(atoms.size() + 1);
    int from = start;
    for (Atom atom : atoms) {
      gaps.add(Gap.of(text.substring(from, atom.start())));
      from = atom.end();
    }
    gaps.add(Gap.of(text.substring(from, end)));
    return new Window(text, start, end, atoms, gaps);
  }

  /** Whether all letters are of the 36. */
  boolean isPlain() {
    for (Atom atom : atoms) {
      if (!atom.isPlain()) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int i) {
    return atoms.get(i);
  }

  /** What stands between an atom and the one before it, or the window's start. */
  Gap gap(int i) {
    return gaps.get(i);
  }

  /** The same as text. */
  String gapBefore(int i) {
    return gap(i).text();
  }

  /** The text between an atom and the one after it, or the window's end. */
  String gapAfter(int i) {
    return gap(i + 1).text();
  }
}
