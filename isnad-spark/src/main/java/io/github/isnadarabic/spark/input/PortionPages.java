package io.github.isnadarabic.spark.input;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/**
 * The pages of a portion, one at a time. A share that can't be read, or no further, is a page that
 * says so; the others are read. Not thread-safe.
 */
public final class PortionPages implements Iterator<Page>, Closeable {
  private final Deque<Share> shares;
  private final Columns columns;
  private final Configuration conf;
  private Optional<OpenShare> open = Optional.empty();
  private Optional<Page> next = Optional.empty();

  /** The pages of {@code portion}; must be closed where they are not read to the end. */
  public PortionPages(Portion portion, Columns columns, Configuration conf) {
    this.shares = new ArrayDeque<>(portion.shares());
    this.columns = columns;
    this.conf = conf;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !shares.isEmpty()) {
      next = advance(shares.getFirst());
    }
    return next.isPresent();
  }

  @Override
  public Page next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Page page = next.orElseThrow();
    next = Optional.empty();
    return page;
  }

  private Optional<Page> advance(Share share) {
    try {
      if (open.isEmpty()) {
        open = Optional.of(OpenShare.of(share, columns, conf));
      }
      Optional<Page> page = open.get().pages().next();
      if (page.isEmpty()) {
        leave();
      }
      return page;
    } catch (IOException | RuntimeException e) {
      leave();
      return Optional.of(Pages.of(share.name(), Problem.of(Code.UNREADABLE, e.toString())));
    }
  }

  private void leave() {
    shares.removeFirst();
    close();
  }

  @Override
  public void close() {
    Optional<OpenShare> done = open;
    open = Optional.empty();
    try {
      if (done.isPresent()) {
        done.get().file().close();
      }
    } catch (IOException ignored) {
      // it was read all the same
    }
  }
}
