/**
 * The article in an HTML page: headline, byline, date and body, without the page's furniture.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pages.html.ArticleReader}. A page is read in three
 * steps: an {@code Outline} (visible text in blocks, and the elements as ranges of blocks), what of
 * it is furniture (by names of classes, by words, by share of links; the words stand in {@code
 * furniture.txt}), and finders for each part of the article.
 *
 * <p>May use: jsoup, Jackson for JSON-LD, {@code pages.words} and {@code pages.date}.
 */
package io.github.isnadarabic.pages.html;
