package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import java.util.List;

/**
 * One way to read some atoms of a window as one word.
 *
 * @param from the first atom
 * @param to the atom after the last
 * @param letters the word
 * @param index its number in the lexicon, or -1
 * @param cost how rarely a page writes the word so
 * @param alone what the word costs by itself
 * @param edits what is changed; none for the word as it stands
 */
record Reading(
    int from, int to, String letters, int index, double cost, double alone, List<Edit> edits) {

  boolean isAsWritten() {
    return edits.isEmpty();
  }

  /** What the reading costs where nothing is known of its neighbours. */
  double total() {
    return cost + alone;
  }

  /** The same reading at another cost. */
  Reading costing(double other) {
    return new Reading(from, to, letters, index, other, alone, edits);
  }
}
