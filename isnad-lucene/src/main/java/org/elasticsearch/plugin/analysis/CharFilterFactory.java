package org.elasticsearch.plugin.analysis;

import java.io.Reader;
import org.elasticsearch.plugin.Nameable;

/** Makes char filters. */
public interface CharFilterFactory extends Nameable {
  /** A filter around a text. */
  Reader create(Reader reader);
}
