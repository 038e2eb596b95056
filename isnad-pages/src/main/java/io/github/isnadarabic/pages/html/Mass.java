package io.github.isnadarabic.pages.html;

import java.util.List;
import java.util.function.Predicate;

/** How much prose stands in a range of blocks, in characters. */
final class Mass {
  /** Short lines that are marked as prose count little, so that they decide only where alone. */
  private static final int LITTLE = 4;

  private final long[] before;

  /** Weighs the blocks that {@code counted} lets pass. */
  Mass(List<Block> blocks, Predicate<Integer> counted) {
    before = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      before[i + 1] = before[i] + (counted.test(i) ? of(blocks.get(i)) : 0);
    }
  }

  private static int of(Block block) {
    if (block.isParagraph()) {
      return block.text().length();
    }
    return block.isMarkedAsProse() ? block.text().length() / LITTLE : 0;
  }

  long of(Region region) {
    return between(region.from, region.end());
  }

  long between(int from, int end) {
    return before[end] - before[from];
  }

  long total() {
    return before[before.length - 1];
  }
}
