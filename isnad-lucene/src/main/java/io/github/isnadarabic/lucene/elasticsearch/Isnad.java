package io.github.isnadarabic.lucene.elasticsearch;

import io.github.isnadarabic.lucene.IsnadAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer {@code isnad}. */
@NamedComponent("isnad")
public final class Isnad implements AnalyzerFactory {
  @Override
  public Analyzer create() {
    return new IsnadAnalyzer();
  }
}
