/** See {@code org.elasticsearch.plugin}: declared again, and not in the jar. */
package org.elasticsearch.plugin.analysis;
