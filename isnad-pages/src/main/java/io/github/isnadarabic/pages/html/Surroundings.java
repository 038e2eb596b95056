package io.github.isnadarabic.pages.html;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines about the headline, where author and date stand: from a little above it to the first
 * line of the body.
 */
final class Surroundings {
  private static final int ABOVE = 3;
  private static final int LONGEST_LINE = 160;

  private final Outline outline;
  private final int headline;
  private final int end;

  /**
   * @param headline the block of the headline, or the first of the page
   * @param end the first block of the body, or after the last of the page
   */
  Surroundings(Outline outline, int headline, int end) {
    this.outline = outline;
    this.headline = headline;
    this.end = Math.max(end, headline);
  }

  /** Lines between headline and body, then those above the headline, the nearest first. */
  List<Block> lines() {
    IntStream below = IntStream.range(headline, end);
    IntStream above = IntStream.iterate(headline - 1, i -> i - 1).limit(Math.min(ABOVE, headline));
    return IntStream.concat(below, above)
        .mapToObj(outline.blocks()::get)
        .filter(line -> line.text().length() <= LONGEST_LINE)
        .toList();
  }

  /** Elements that say what they are, between a little above the headline and the body. */
  Stream<Named> named() {
    return outline.named().stream()
        .filter(named -> named.block() >= headline - ABOVE && named.block() < end);
  }
}
