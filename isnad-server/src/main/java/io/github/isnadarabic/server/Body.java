package io.github.isnadarabic.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * The body of a request while it arrives. No thread waits for it: it is taken in as it comes, up to
 * a size, and all bodies together up to the budget.
 */
final class Body implements Runnable {
  private final Request request;
  private final int limit;
  private final BodyBudget budget;
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Body(Request request, int limit, BodyBudget budget) {
    this.request = request;
    this.limit = limit;
    this.budget = budget;
  }

  /** All bytes, if they arrive in time; fails with a {@link Refusal} for the client to know. */
  CompletableFuture<byte[]> within(Duration time) {
    return whole
        .orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            failure -> {
              throw new CompletionException(
                  failure instanceof TimeoutException ? tooSlow(time) : failure);
            });
  }

  private static Refusal tooSlow(Duration time) {
    return new Refusal(Trouble.TOO_SLOW, "the limit is " + time.toSeconds() + " seconds");
  }

  /** How many bytes it took out of the budget. */
  int held() {
    return bytes.size();
  }

  /** Takes in what has arrived. */
  @Override
  public void run() {
    while (!whole.isDone()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      take(chunk);
    }
  }

  private void take(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      whole.completeExceptionally(chunk.getFailure());
      return;
    }
    add(chunk.getByteBuffer());
    boolean isLast = chunk.isLast();
    chunk.release();
    if (isLast) {
      whole.complete(bytes.toByteArray());
    }
  }

  private void add(ByteBuffer more) {
    int size = more.remaining();
    if (bytes.size() + size > limit) {
      refuse(Trouble.TOO_LARGE, "the limit is " + limit + " bytes");
    } else if (!budget.take(size)) {
      refuse(Trouble.BUSY, "too many bodies at once");
    } else {
      byte[] part = new byte[size];
      more.get(part);
      bytes.write(part, 0, size);
    }
  }

  private void refuse(Trouble trouble, String detail) {
    whole.completeExceptionally(new Refusal(trouble, detail));
  }
}
