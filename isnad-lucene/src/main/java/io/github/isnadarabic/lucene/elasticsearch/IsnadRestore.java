package io.github.isnadarabic.lucene.elasticsearch;

import io.github.isnadarabic.lucene.IsnadCharFilter;
import io.github.isnadarabic.restore.Restorer;
import java.io.Reader;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** The char filter {@code isnad_restore}; {@code isnad_evidence} has to follow the tokenizer. */
@NamedComponent("isnad_restore")
public final class IsnadRestore implements CharFilterFactory {
  private final Restorer restorer = Restorer.standard();

  @Override
  public Reader create(Reader reader) {
    return new IsnadCharFilter(restorer, reader, true);
  }
}
