package io.github.isnadarabic.server;

import java.time.Duration;

/**
 * How much the server takes on.
 *
 * @param body the most bytes of one request's body
 * @param bodies the most bytes of all bodies held at once
 * @param pages the most pages of one body
 * @param characters the most characters that one request has read
 * @param workers how many requests are worked on at once
 * @param queue how many wait for a worker; more are turned away
 * @param connections how many connections are open at once
 * @param toAsk how long a client may take to send a request's head, and then its body
 * @param toAnswer how long an answer may take, work and sending each
 */
public record Limits(
    int body,
    long bodies,
    int pages,
    int characters,
    int workers,
    int queue,
    int connections,
    Duration toAsk,
    Duration toAnswer) {

  /** What suits one person's machine. */
  public static Limits standard() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Limits(
        16 << 20,
        128L << 20,
        500,
        3_000_000,
        cores,
        256,
        16_384,
        Duration.ofSeconds(20),
        Duration.ofSeconds(60));
  }

  /** The same limits, but other times for a client. */
  public Limits withTimes(Duration asking, Duration answering) {
    return new Limits(
        body, bodies, pages, characters, workers, queue, connections, asking, answering);
  }

  /** The same limits, but other numbers of requests worked on and waiting. */
  public Limits withWork(int atOnce, int waiting) {
    return new Limits(
        body, bodies, pages, characters, atOnce, waiting, connections, toAsk, toAnswer);
  }
}
