package io.github.isnadarabic.restore;

import java.util.Comparator;
import java.util.List;

/**
 * A place in the source text and the ways to read it.
 *
 * @param start its first code unit
 * @param end the code unit after it
 * @param options the ways to read it, at least one
 */
record Slot(int start, int end, List<Option> options) {

  /** The way that costs least. */
  Option cheapest() {
    return options.stream().min(Comparator.comparingDouble(Option::cost)).orElseThrow();
  }
}
