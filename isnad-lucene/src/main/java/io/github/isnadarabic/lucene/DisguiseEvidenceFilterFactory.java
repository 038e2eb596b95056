package io.github.isnadarabic.lucene;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link DisguiseEvidenceFilter}s: {@code <filter name="isnadEvidence" as="type"/>}, or
 * {@code as="payload"}.
 */
public final class DisguiseEvidenceFilterFactory extends TokenFilterFactory {
  /** The name that engines load it by. */
  public static final String NAME = "isnadEvidence";

  private final DisguiseEvidenceFilter.Place place;

  /**
   * @throws IllegalArgumentException if a parameter is not understood
   */
  public DisguiseEvidenceFilterFactory(Map<String, String> args) {
    super(args);
    String as = get(args, "as", Set.of("type", "payload"), "type");
    this.place = DisguiseEvidenceFilter.Place.valueOf(as.toUpperCase(Locale.ROOT));
    Choice.expectNone(args);
  }

  /** For Java's service loader, which only looks at the class. */
  public DisguiseEvidenceFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new DisguiseEvidenceFilter(input, place);
  }
}
