/**
 * Bytes to pages: plain text, HTML, WARC files, lines of JSON.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pages.PageReader}. It recognises the format, and one
 * class for each format makes pages of it; their tools stand in packages below: {@code charset}
 * (bytes to text), {@code html} (the article in an HTML page), {@code warc} (the records of a WARC
 * file), {@code date} (dates of publication) and {@code words}.
 *
 * <p>May use: the core's model, jsoup, jwarc, Jackson.
 */
package io.github.isnadarabic.pages;
