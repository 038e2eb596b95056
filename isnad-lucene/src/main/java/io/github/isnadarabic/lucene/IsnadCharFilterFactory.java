package io.github.isnadarabic.lucene;

import io.github.isnadarabic.restore.Restorer;
import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes {@link IsnadCharFilter}s: {@code <charFilter name="isnadRestore" marks="false"/>}. With
 * {@code marks} a {@code isnadEvidence} filter has to follow.
 */
public final class IsnadCharFilterFactory extends CharFilterFactory {
  /** The name that engines load it by. */
  public static final String NAME = "isnadRestore";

  private final Restorer restorer;
  private final boolean marks;

  /**
   * @throws IllegalArgumentException if a parameter is not understood
   */
  public IsnadCharFilterFactory(Map<String, String> args) {
    super(args);
    this.marks = Choice.yes(args, "marks", false);
    Choice.expectNone(args);
    this.restorer = Restorer.standard();
  }

  /** For Java's service loader, which only looks at the class. */
  public IsnadCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new IsnadCharFilter(restorer, input, marks);
  }
}
