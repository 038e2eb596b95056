/**
 * Analysis components for Lucene and the engines built on it: thin adapters over {@code
 * isnad-core}. Each is a component and a factory under a name that engines load it by.
 *
 * <p>Entry class: {@link io.github.isnadarabic.lucene.IsnadAnalyzer}.
 *
 * <p>May use: {@code isnad-core}, Lucene.
 */
package io.github.isnadarabic.lucene;
