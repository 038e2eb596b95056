package io.github.isnadarabic.cli;

import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArchiveWriter.Prepared;
import io.github.isnadarabic.model.Article;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Adds articles to an archive in the order in which they come, prepared by all cores in batches. No
 * more than a few batches are in memory. For one thread.
 */
final class ArticleAdder implements AutoCloseable {
  private static final int BATCH_BYTES = 1 << 20;
  private static final int BATCH_ARTICLES = 512;
  private static final int MOST_BATCHES = 4;

  /** So many refusals are told one by one, the others by their number. */
  private static final int MOST_MESSAGES = 20;

  /** An article that was prepared, or why there is none. */
  private record Outcome(Prepared prepared, String refusal) {}

  private final ArchiveWriter writer;
  private final Streams streams;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          task -> {
            Thread thread = new Thread(task, "isnad-worker");
            thread.setDaemon(true);
            return thread;
          });

  private final Deque<Future<List<Outcome>>> batches = new ArrayDeque<>();
  private List<ArticleFeed.Reading> batch = new ArrayList<>();
  private long bytes;
  private long refused;

  ArticleAdder(ArchiveWriter writer, Streams streams) {
    this.writer = writer;
    this.streams = streams;
  }

  /** Takes an article to be read, prepared and added. */
  void add(int size, ArticleFeed.Reading reading) throws IOException {
    batch.add(reading);
    bytes += size;
    if (bytes >= BATCH_BYTES || batch.size() == BATCH_ARTICLES) {
      send();
    }
  }

  private void send() throws IOException {
    List<ArticleFeed.Reading> full = batch;
    batches.add(workers.submit(() -> full.stream().map(this::prepare).toList()));
    batch = new ArrayList<>();
    bytes = 0;
    if (batches.size() == MOST_BATCHES) {
      write(batches.remove());
    }
  }

  private Outcome prepare(ArticleFeed.Reading reading) {
    try {
      Article article = reading.read();
      return new Outcome(writer.prepare(article), null);
    } catch (Unreadable e) {
      return new Outcome(null, e.problem().message());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(null, "INTERNAL: " + e);
    }
  }

  private void write(Future<List<Outcome>> prepared) throws IOException {
    try {
      for (Outcome outcome : prepared.get()) {
        write(outcome);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void write(Outcome outcome) throws IOException {
    if (outcome.prepared() != null) {
      writer.add(outcome.prepared());
    } else if (refused++ < MOST_MESSAGES) {
      streams.say(outcome.refusal());
    }
  }

  /** Adds what was taken and not added yet, and makes it last. */
  ArchiveWriter.Counts finish() throws IOException {
    send();
    while (!batches.isEmpty()) {
      write(batches.remove());
    }
    return writer.commit();
  }

  /** How many articles could not be read. */
  long refused() {
    return refused;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
