package io.github.isnadarabic.server;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Isnad over HTTP, on 127.0.0.1 alone: the page and the API. It fetches nothing, reads no file that
 * a client names, keeps nothing of what it is sent and logs nothing of it. Thread-safe.
 */
public final class IsnadServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int HEADER_BYTES = 16 << 10;
  private static final int BACKLOG = 1024;
  private static final long GRACE_MILLIS = 10_000;
  private static final long IDLE_GRACE_MILLIS = 200;

  private final Server server;
  private final ServerConnector connector;
  private final Readings readings;
  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService clock;
  private final ScheduledFuture<?> sweeping;

  private IsnadServer(Site site, Limits limits, int port) {
    this.readings = site.readings();
    this.workers = workers(limits);
    this.clock = Executors.newSingleThreadScheduledExecutor(IsnadServer::daemon);
    this.server = new Server(new QueuedThreadPool(THREADS));
    Connections connections = new Connections(limits);
    this.connector = connector(limits, port, connections);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    server.setErrorHandler(new ParserErrors());
    server.setStopTimeout(GRACE_MILLIS);
    Entrance entrance = new Entrance(site.routes(readings), limits, workers, connections);
    server.setHandler(new GracefulHandler(entrance));
    this.sweeping = clock.scheduleWithFixedDelay(connections::sweep, 1, 1, TimeUnit.SECONDS);
  }

  private ServerConnector connector(Limits limits, int port, Connections connections) {
    ServerConnector made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
    made.setHost("127.0.0.1");
    made.setPort(port);
    made.setAcceptQueueSize(BACKLOG);
    made.setIdleTimeout(limits.toAsk().toMillis());
    made.setShutdownIdleTimeout(IDLE_GRACE_MILLIS);
    made.addBean(connections);
    return made;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for one that is free
   * @throws IOException if the port can't be had
   */
  public static IsnadServer start(Site site, Limits limits, int port) throws IOException {
    IsnadServer started = new IsnadServer(site, limits, port);
    try {
      started.server.start();
      return started;
    } catch (IOException e) {
      started.close();
      throw e;
    } catch (Exception e) {
      started.close();
      throw new IOException("the server does not start", e);
    }
  }

  private static HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setUriCompliance(UriCompliance.RFC3986);
    http.setHttpCompliance(HttpCompliance.RFC9110);
    return http;
  }

  private static ThreadPoolExecutor workers(Limits limits) {
    int count = limits.workers();
    ArrayBlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(limits.queue());
    return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, queue, IsnadServer::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "isnad-worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Reads a page of its own a number of times, for three seconds at most, so that the first who
   * asks is answered as fast as those after.
   */
  public void warmUp() {
    new WarmUp(readings).run();
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** Waits until it is stopped. */
  public void await() throws InterruptedException {
    server.join();
  }

  /** Takes no more requests, answers those it has, and stops. */
  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the server does not stop", e);
    } finally {
      workers.shutdownNow();
      sweeping.cancel(false);
      clock.shutdown();
    }
  }
}
