/**
 * The types of Elasticsearch's stable plugin interface that {@code
 * io.github.isnadarabic.lucene.elasticsearch} is compiled against, declared again: its own artifact
 * is not under a permissive licence. They are not in the jar; in Elasticsearch its own are there.
 */
package org.elasticsearch.plugin;
