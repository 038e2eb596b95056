package io.github.isnadarabic.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/**
 * The open connections, and what each is waited for: a request's head, or a request to end. One
 * that takes too long is closed, even if it sends or takes a byte now and then. Thread-safe.
 */
final class Connections implements Connection.Listener {

  private record State(boolean isAsked, long since) {}

  private final Map<Connection, State> states = new ConcurrentHashMap<>();
  private final long toAsk;
  private final long toAnswer;

  Connections(Limits limits) {
    this.toAsk = limits.toAsk().toNanos();
    // A body to arrive, the work, and the answer to be sent.
    Duration whole = limits.toAsk().plus(limits.toAnswer().multipliedBy(2));
    this.toAnswer = whole.toNanos();
  }

  @Override
  public void onOpened(Connection connection) {
    states.put(connection, new State(false, System.nanoTime()));
  }

  @Override
  public void onClosed(Connection connection) {
    states.remove(connection);
  }

  /** A request's head has arrived. */
  void asked(Connection connection) {
    states.replace(connection, new State(true, System.nanoTime()));
  }

  /** A request was answered. */
  void answered(Connection connection) {
    states.replace(connection, new State(false, System.nanoTime()));
  }

  /** Closes the connections that took too long. */
  void sweep() {
    long now = System.nanoTime();
    states.forEach(
        (connection, state) -> {
          if (now - state.since() > (state.isAsked() ? toAnswer : toAsk)) {
            connection.getEndPoint().close();
          }
        });
  }

  int open() {
    return states.size();
  }
}
