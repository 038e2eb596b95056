package io.github.isnadarabic.cli;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/**
 * Work done on all cores, whose results go out in the order in which it came in. One thread reads,
 * as many as there are cores work, and the calling thread writes. Reading waits when too much is
 * under way, so that memory does not grow with the input; and what was written goes out whenever
 * there is something to wait for.
 */
final class OrderedWork {

  /** Where work comes from. */
  interface Feed {
    /** Adds all the work there is. */
    void addTo(OrderedWork work) throws IOException;
  }

  /** Work that is under way; of weight {@link #END}, how the reading itself ended. */
  private record Ticket(Future<Result> result, int weight) {}

  private static final int END = 0;

  /** How much may be under way, in the bytes of what was read. */
  private static final int BUDGET = 64 << 20;

  private static final int LONGEST_QUEUE = 1024;

  private final BlockingQueue<Ticket> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final Semaphore budget = new Semaphore(BUDGET);
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons());
  private final Streams streams;

  private OrderedWork(Streams streams) {
    this.streams = streams;
  }

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "isnad-worker");
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Does all the work that {@code feed} adds.
   *
   * @throws IOException if the feed can't read, after what it read was done; or if the results
   *     can't be written, at once
   */
  static ExitStatus run(Feed feed, Streams streams) throws IOException {
    OrderedWork work = new OrderedWork(streams);
    Thread reader = daemons().newThread(() -> work.read(feed));
    reader.start();
    try {
      return work.writeAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      reader.interrupt();
      work.workers.shutdownNow();
    }
  }

  /**
   * Adds a piece of work; waits while too much is under way.
   *
   * @param bytes roughly how much it holds in memory
   * @throws CancellationException if nobody takes the results any more
   */
  void add(int bytes, Callable<Result> task) {
    int weight = Math.max(1, Math.min(bytes, BUDGET));
    try {
      budget.acquire(weight);
      queue.put(new Ticket(workers.submit(task), weight));
    } catch (InterruptedException | RejectedExecutionException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the results are not wanted");
    }
  }

  private void read(Feed feed) {
    CompletableFuture<Result> end = new CompletableFuture<>();
    try {
      feed.addTo(this);
      end.complete(null);
    } catch (IOException | RuntimeException | Error e) {
      end.completeExceptionally(e);
    }
    try {
      queue.put(new Ticket(end, END));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ExitStatus writeAll() throws IOException, InterruptedException {
    ExitStatus status = ExitStatus.DONE;
    Ticket next = next();
    while (next.weight() != END) {
      status = status.and(write(resultOf(next)));
      budget.release(next.weight());
      next = next();
    }
    resultOf(next);
    return status;
  }

  private Ticket next() throws IOException, InterruptedException {
    Ticket next = queue.poll();
    if (next == null) {
      streams.out().flush();
      next = queue.take();
    }
    if (!next.result().isDone()) {
      streams.out().flush();
    }
    return next;
  }

  private ExitStatus write(Result result) throws IOException {
    streams.out().write(result.bytes());
    result.complaints().forEach(streams::say);
    return result.status();
  }

  private static Result resultOf(Ticket ticket) throws IOException, InterruptedException {
    try {
      return ticket.result().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException trouble) {
        throw trouble;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
