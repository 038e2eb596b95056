package io.github.isnadarabic.pages.html;

import org.jsoup.nodes.Element;

/**
 * An element that says what it is, by class, id, rel or itemprop.
 *
 * @param element the element, of block level or not
 * @param block the block that its text begins in
 */
record Named(Element element, int block) {}
