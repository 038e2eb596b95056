package io.github.isnadarabic.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;

/** An archive of articles, as the server needs it. Safe for use by many threads. */
public interface Archive {

  /** Writes one object: how many articles it holds, and what else is known of it. */
  void stats(JsonGenerator json) throws IOException;

  /**
   * Adds articles and writes one object: how many were added, updated, refused.
   *
   * @param lines JSON lines {@code {"id","title","text","date","outlet","url"}}
   */
  void add(InputStream lines, JsonGenerator json) throws IOException;

  /** Writes the field {@code sources} of an object that is open: what a text was made of. */
  void trace(String text, JsonGenerator json) throws IOException;
}
