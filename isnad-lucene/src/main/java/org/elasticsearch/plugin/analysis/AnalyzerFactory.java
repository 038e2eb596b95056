package org.elasticsearch.plugin.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.Nameable;

/** Makes analyzers. */
public interface AnalyzerFactory extends Nameable {
  /** An analyzer. */
  Analyzer create();
}
