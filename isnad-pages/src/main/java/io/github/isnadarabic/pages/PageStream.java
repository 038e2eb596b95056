package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Pages that are read as they are asked for. Not thread-safe. */
public interface PageStream {

  /**
   * The next page.
   *
   * @return nothing at the end
   * @throws IOException if the stream cannot be read; never for what is in it
   */
  Optional<Page> next() throws IOException;

  /** The stream of one page. */
  static PageStream of(Page page) {
    Iterator<Page> one = List.of(page).iterator();
    return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
  }
}
