package io.github.isnadarabic.pages.html;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds which blocks of a page are furniture. */
final class FurnitureFinder {
  private final Furniture furniture;
  private final List<Block> blocks;
  private final Optional<Integer> headline;
  private final BitSet lines = new BitSet();
  private final Mass mass;

  private FurnitureFinder(Furniture furniture, Outline outline, Optional<Integer> headline) {
    this.furniture = furniture;
    this.blocks = outline.blocks();
    this.headline = headline;
    for (int i = 0; i < blocks.size(); i++) {
      lines.set(i, furniture.isFurniture(blocks.get(i)));
    }
    this.mass = new Mass(blocks, i -> !lines.get(i));
  }

  /**
   * The blocks that are furniture.
   *
   * @param headline the block of the headline: what holds it is no furniture
   */
  static BitSet find(Furniture furniture, Outline outline, Optional<Integer> headline) {
    return new FurnitureFinder(furniture, outline, headline).find(outline.regions());
  }

  /** Outer regions come first, so what is inside of furniture need not be asked. */
  private BitSet find(List<Region> regions) {
    BitSet found = (BitSet) lines.clone();
    int furnitureEnd = 0;
    for (Region region : regions) {
      if (region.from >= furnitureEnd && region.size() > 0 && isFurniture(region)) {
        found.set(region.from, region.end());
        furnitureEnd = region.end();
      }
    }
    return found;
  }

  private boolean isFurniture(Region region) {
    if (headline.filter(region::holds).isPresent()) {
      return false;
    }
    return furniture.isComments(region.element)
        || (!isMostOfThePage(region)
            && (furniture.isFurniture(region.element) || isHeaded(region)));
  }

  /** Names mislead: "with-sidebar" may be the class of the body. */
  private boolean isMostOfThePage(Region region) {
    return mass.of(region) * 3 > mass.total() * 2;
  }

  private boolean isHeaded(Region region) {
    return region.size() > 1 && furniture.isSectionHeading(blocks.get(region.from));
  }
}
