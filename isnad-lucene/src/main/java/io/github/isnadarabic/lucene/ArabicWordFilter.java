package io.github.isnadarabic.lucene;

import io.github.isnadarabic.forms.WordForms;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to each Arabic word, at its position, the form with loose spelling folded and the form
 * without particles, article and pronouns; see {@link WordForms}. Keywords stay as they are.
 */
public final class ArabicWordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final WordForms forms;
  private final boolean clitics;
  private final boolean original;
  private Iterator<String> more = List.<String>of().iterator();
  private State word;

  /**
   * @param clitics whether particles, article and pronouns are taken off too
   * @param original whether the word as written and its normal form stay; where not, the barest
   *     form alone takes their place
   */
  public ArabicWordFilter(TokenStream input, WordForms forms, boolean clitics, boolean original) {
    super(input);
    this.forms = forms;
    this.clitics = clitics;
    this.original = original;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (more.hasNext()) {
      restoreState(word);
      term.setEmpty().append(more.next());
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      read(term.toString());
    }
    return true;
  }

  private void read(String written) {
    if (original) {
      more = forms(written).iterator();
      more.next();
      word = more.hasNext() ? captureState() : null;
    } else {
      term.setEmpty().append(clitics ? forms.bare(written) : forms.normal(written));
    }
  }

  private List<String> forms(String written) {
    return clitics
        ? forms.all(written)
        : List.of(written, forms.normal(written)).stream().distinct().toList();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    more = List.<String>of().iterator();
    word = null;
  }
}
