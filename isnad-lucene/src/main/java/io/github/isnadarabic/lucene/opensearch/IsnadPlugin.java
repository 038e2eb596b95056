package io.github.isnadarabic.lucene.opensearch;

import io.github.isnadarabic.lucene.ArabicWordFilterFactory;
import io.github.isnadarabic.lucene.DisguiseEvidenceFilterFactory;
import io.github.isnadarabic.lucene.IsnadAnalyzer;
import io.github.isnadarabic.lucene.IsnadCharFilterFactory;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerScope;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Names the components to OpenSearch: {@code isnad_restore}, {@code isnad_evidence}, {@code
 * isnad_words} and the analyzer {@code isnad}. Their settings are the parameters of the factories.
 */
public final class IsnadPlugin extends Plugin implements AnalysisPlugin {
  private record CharFilters(String name, IsnadCharFilterFactory factory)
      implements CharFilterFactory {
    @Override
    public Reader create(Reader reader) {
      return factory.create(reader);
    }
  }

  private record TokenFilters(String name, org.apache.lucene.analysis.TokenFilterFactory factory)
      implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return factory.create(tokens);
    }
  }

  private record Analyzers(String name, IsnadAnalyzer get) implements AnalyzerProvider<Analyzer> {
    @Override
    public AnalyzerScope scope() {
      return AnalyzerScope.INDEX;
    }
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of(
        "isnad_restore",
        (index, environment, name, settings) ->
            new CharFilters(name, new IsnadCharFilterFactory(parameters(settings))));
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "isnad_evidence",
        (index, environment, name, settings) ->
            new TokenFilters(name, new DisguiseEvidenceFilterFactory(parameters(settings))),
        "isnad_words",
        (index, environment, name, settings) ->
            new TokenFilters(name, new ArabicWordFilterFactory(parameters(settings))));
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "isnad", (index, environment, name, settings) -> new Analyzers(name, new IsnadAnalyzer()));
  }

  /** The settings of a component, without what OpenSearch adds to them. */
  private static Map<String, String> parameters(Settings settings) {
    Map<String, String> parameters = new HashMap<>();
    settings.keySet().stream()
        .filter(key -> !key.equals("type") && !key.startsWith("index."))
        .forEach(key -> parameters.put(key, settings.get(key)));
    return parameters;
  }
}
