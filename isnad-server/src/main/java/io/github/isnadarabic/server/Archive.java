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

  /**
   * Writes an article as one object.
   *
   * @return false, and writes nothing, if there is no such article
   */
  boolean article(String id, JsonGenerator json) throws IOException;

  /** Writes one object {@code {"id","sources"}}: what a text was made of, best first. */
  void trace(String id, String text, JsonGenerator json) throws IOException;
}
