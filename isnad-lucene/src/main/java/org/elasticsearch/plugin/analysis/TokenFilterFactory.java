package org.elasticsearch.plugin.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Nameable;

/** Makes token filters. */
public interface TokenFilterFactory extends Nameable {
  /** A filter around tokens. */
  TokenStream create(TokenStream tokens);
}
