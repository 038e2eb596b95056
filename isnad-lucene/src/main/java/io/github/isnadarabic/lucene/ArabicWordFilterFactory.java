package io.github.isnadarabic.lucene;

import io.github.isnadarabic.forms.WordForms;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link ArabicWordFilter}s: {@code <filter name="isnadWords" clitics="true"
 * original="true"/>}.
 */
public final class ArabicWordFilterFactory extends TokenFilterFactory {
  /** The name that engines load it by. */
  public static final String NAME = "isnadWords";

  private final WordForms forms;
  private final boolean clitics;
  private final boolean original;

  /**
   * @throws IllegalArgumentException if a parameter is not understood
   */
  public ArabicWordFilterFactory(Map<String, String> args) {
    super(args);
    this.clitics = Choice.yes(args, "clitics", true);
    this.original = Choice.yes(args, "original", true);
    Choice.expectNone(args);
    this.forms = WordForms.standard();
  }

  /** For Java's service loader, which only looks at the class. */
  public ArabicWordFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicWordFilter(input, forms, clitics, original);
  }
}
