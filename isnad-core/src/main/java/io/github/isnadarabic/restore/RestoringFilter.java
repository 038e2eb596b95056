package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Restores a stream of UTF-8 text of any size in bounded memory. Every byte that is not part of an
 * edit comes out as it went in, bytes that are no UTF-8 too. Blocks are restored in parallel and
 * written in order. Immutable; each call of {@link #run} is independent.
 *
 * <p>The text is cut into blocks at line ends where there are any, else at white space, at places
 * that depend on the text alone; a block is taken as one page.
 */
public final class RestoringFilter {
  private final Restorer restorer;
  private final int threads;

  /**
   * @param threads how many blocks are restored at once, at least one
   */
  public RestoringFilter(Restorer restorer, int threads) {
    this.restorer = restorer;
    this.threads = threads;
  }

  /**
   * Restores all of {@code in}.
   *
   * @throws IOException if reading or writing fails
   */
  public void run(InputStream in, OutputStream out) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, RestoringFilter::daemon);
    try {
      pump(new TextBlocks(in), out, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "isnad-restore");
    thread.setDaemon(true);
    return thread;
  }

  private void pump(TextBlocks blocks, OutputStream out, ExecutorService workers)
      throws IOException {
    Deque<Future<Restored>> underWay = new ArrayDeque<>();
    for (byte[] block = blocks.next(); block != null; block = blocks.next()) {
      byte[] bytes = block;
      underWay.add(workers.submit(() -> restored(bytes)));
      if (underWay.size() > 2 * threads || blocks.wouldWait()) {
        drain(underWay, blocks.wouldWait() ? 0 : 2 * threads - 1, out);
      }
    }
    drain(underWay, 0, out);
    out.flush();
  }

  private static void drain(Deque<Future<Restored>> underWay, int left, OutputStream out)
      throws IOException {
    while (underWay.size() > left) {
      try {
        underWay.remove().get().writeTo(out);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IOException("a block could not be restored", e.getCause());
      }
    }
    if (left == 0) {
      out.flush();
    }
  }

  private record Restored(EscapedUtf8 text, List<Edit> edits) {
    void writeTo(OutputStream out) throws IOException {
      text.write(edits, out);
    }
  }

  private Restored restored(byte[] block) {
    EscapedUtf8 text = EscapedUtf8.decode(block);
    return new Restored(text, Restorer.edits(restorer.find(text.chars(), text::text)));
  }
}
