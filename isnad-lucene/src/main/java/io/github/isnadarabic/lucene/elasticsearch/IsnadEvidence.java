package io.github.isnadarabic.lucene.elasticsearch;

import io.github.isnadarabic.lucene.DisguiseEvidenceFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code isnad_evidence}: evidence as the type of a token. */
@NamedComponent("isnad_evidence")
public final class IsnadEvidence implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return new DisguiseEvidenceFilter(tokens, DisguiseEvidenceFilter.Place.TYPE);
  }
}
