/**
 * The components as a plugin of OpenSearch.
 *
 * <p>Entry class: {@link io.github.isnadarabic.lucene.opensearch.IsnadPlugin}.
 *
 * <p>May use: {@code lucene}, OpenSearch.
 */
package io.github.isnadarabic.lucene.opensearch;
