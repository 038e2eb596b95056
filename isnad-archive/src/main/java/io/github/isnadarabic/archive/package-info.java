/**
 * The embedded archive of articles: what it holds, and what of it a page was copied from.
 *
 * <p>May use: {@code isnad-core}, {@code isnad-lucene}, Lucene, hash4j.
 */
package io.github.isnadarabic.archive;
