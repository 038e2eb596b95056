package io.github.isnadarabic.lucene.elasticsearch;

import io.github.isnadarabic.forms.WordForms;
import io.github.isnadarabic.lucene.ArabicWordFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code isnad_words}. */
@NamedComponent("isnad_words")
public final class IsnadWords implements TokenFilterFactory {
  private final WordForms forms = WordForms.standard();

  @Override
  public TokenStream create(TokenStream tokens) {
    return new ArabicWordFilter(tokens, forms, true, true);
  }
}
