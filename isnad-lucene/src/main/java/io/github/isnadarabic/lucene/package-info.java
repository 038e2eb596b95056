/**
 * Analysis components for Lucene and the engines built on it: thin adapters over {@code
 * isnad-core}.
 *
 * <p>May use: {@code isnad-core}, Lucene.
 */
package io.github.isnadarabic.lucene;
