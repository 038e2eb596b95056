/**
 * The components as a plugin of Elasticsearch 8 and 9, by its stable plugin interface. Named in
 * {@code named_components.json}; without settings.
 *
 * <p>May use: {@code lucene}, Elasticsearch's plugin interface.
 */
package io.github.isnadarabic.lucene.elasticsearch;
