package io.github.isnadarabic.pages.html;

import java.util.List;

/**
 * The visible text of a page in reading order.
 *
 * @param blocks the text
 * @param root the page's body
 * @param regions every region, outer before inner, in reading order
 * @param named every element that says what it is, in reading order
 * @param depth how deep elements are nested below the body
 */
record Outline(
    List<Block> blocks, Region root, List<Region> regions, List<Named> named, int depth) {}
