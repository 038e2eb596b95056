package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.date.PublicationDate;
import io.github.isnadarabic.pages.words.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the blocks of the article's body: goes down from the page's body to the smallest element
 * that holds nearly all of the prose, and takes what is not furniture there.
 */
final class BodyFinder {
  /** An element is left for one inside of it that holds this share of its prose. */
  private static final double NEARLY_ALL = 0.75;

  /** A lead between headline and body is at least so long. */
  private static final int LEAD = 60;

  /** Lines above the prose with a date or a name are at most so long. */
  private static final int SHORT = 160;

  private final Outline outline;
  private final Furniture furniture;
  private final BitSet furnitureBlocks;
  private final Optional<Headline> headline;
  private final Mass mass;

  BodyFinder(
      Outline outline, Furniture furniture, BitSet furnitureBlocks, Optional<Headline> headline) {
    this.outline = outline;
    this.furniture = furniture;
    this.furnitureBlocks = furnitureBlocks;
    this.headline = headline;
    this.mass = new Mass(outline.blocks(), i -> !furnitureBlocks.get(i));
  }

  /** The numbers of the blocks, in order. */
  List<Integer> find() {
    if (mass.total() == 0) {
      return List.of();
    }
    Region root = marked().orElseGet(this::densest);
    List<Integer> body = new ArrayList<>(lead(root));
    body.addAll(trimmed(inside(root)));
    return body;
  }

  /** The element that the page itself calls the body, where it holds a good part of the prose. */
  private Optional<Region> marked() {
    return outline.regions().stream()
        .filter(region -> region.element.attr("itemprop").contains("articleBody"))
        .filter(region -> mass.of(region) * 3 >= mass.total())
        .findFirst();
  }

  private Region densest() {
    Region region = outline.root();
    Optional<Region> inner = Optional.of(region);
    while (inner.isPresent()) {
      region = inner.get();
      inner = holderOf(region, mass.of(region) * NEARLY_ALL);
    }
    return region;
  }

  private Optional<Region> holderOf(Region region, double least) {
    return region.inner.stream().filter(inner -> mass.of(inner) >= least).findFirst();
  }

  private List<Integer> lead(Region root) {
    List<Integer> lead = new ArrayList<>();
    for (int i = afterHeadline(root.from); i < root.from; i++) {
      if (!furnitureBlocks.get(i) && isLead(block(i))) {
        lead.add(i);
      }
    }
    return lead;
  }

  private boolean isLead(Block block) {
    return block.isParagraph()
        && block.text().length() >= LEAD
        && !isDateOrName(block)
        && !isHeadline(block);
  }

  private int afterHeadline(int otherwise) {
    return headline.flatMap(Headline::block).map(at -> at + 1).orElse(otherwise);
  }

  private List<Integer> inside(Region root) {
    List<Integer> inside = new ArrayList<>();
    for (int i = Math.max(root.from, afterHeadline(root.from)); i < root.end(); i++) {
      if (endsBody(i, root)) {
        break;
      }
      if (!furnitureBlocks.get(i) && !isHeadline(block(i))) {
        inside.add(i);
      }
    }
    return inside;
  }

  /** Comments that follow in the article's own element begin with their heading. */
  private boolean endsBody(int i, Region root) {
    return furniture.isCommentHeading(block(i)) && mass.between(i, root.end()) * 2 < mass.of(root);
  }

  private List<Integer> trimmed(List<Integer> body) {
    int from = 0;
    int end = body.size();
    while (from < end && isAboveProse(block(body.get(from)))) {
      from++;
    }
    while (from < end && !isProse(block(body.get(end - 1)))) {
      end--;
    }
    return body.subList(from, end);
  }

  private boolean isAboveProse(Block block) {
    return !isProse(block) || isDateOrName(block);
  }

  private static boolean isDateOrName(Block block) {
    return block.text().length() <= SHORT
        && !block.endsSentence()
        && (Signature.begins(block.text()) || PublicationDate.seenIn(block.text()).isPresent());
  }

  private static boolean isProse(Block block) {
    return block.isParagraph() || block.isMarkedAsProse();
  }

  private boolean isHeadline(Block block) {
    return headline
        .filter(h -> Folding.fold(h.text()).equals(Folding.fold(block.text())))
        .isPresent();
  }

  private Block block(int i) {
    return outline.blocks().get(i);
  }
}
