package io.github.isnadarabic.lucene;

import io.github.isnadarabic.forms.WordForms;
import io.github.isnadarabic.restore.Restorer;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Arabic text as it is best searched: undone of its disguises, cut into words, each word found
 * under what it is written as, its normal form and its form without clitics. Types tell which words
 * the page disguised, and how. Thread-safe.
 */
public final class IsnadAnalyzer extends Analyzer {
  private final Restorer restorer = Restorer.standard();
  private final WordForms forms = WordForms.standard();

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new IsnadCharFilter(restorer, reader, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream told = new DisguiseEvidenceFilter(words, DisguiseEvidenceFilter.Place.TYPE);
    TokenStream lower = new LowerCaseFilter(told);
    return new TokenStreamComponents(words, new ArabicWordFilter(lower, forms, true, true));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new LowerCaseFilter(in);
  }
}
