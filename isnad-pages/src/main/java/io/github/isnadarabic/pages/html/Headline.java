package io.github.isnadarabic.pages.html;

import java.util.Optional;

/**
 * The headline found.
 *
 * @param text a single line
 * @param block the block that it is, where it is visible on the page
 */
record Headline(String text, Optional<Integer> block) {}
