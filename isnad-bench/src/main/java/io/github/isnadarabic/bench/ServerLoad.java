package io.github.isnadarabic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Loads a server that runs: 64 connections with 80 readings a second between them for a minute, and
 * as many slow connections beside as the third argument says. Prints what was answered and how
 * soon.
 *
 * <pre>java -cp benchmarks.jar io.github.isnadarabic.bench.ServerLoad 7077 60 10000</pre>
 */
public final class ServerLoad {
  private static final int LENGTH = 3000;
  private static final int CONNECTIONS = 64;
  private static final int READINGS_A_SECOND = 80;
  private static final double NANOS_A_MILLI = 1e6;
  private static final double NANOS_A_SECOND = 1e9;

  private final int port;
  private final byte[] request;
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final AtomicInteger errors = new AtomicInteger();

  private ServerLoad(int port) throws IOException {
    this.port = port;
    this.request = request(URI.create("http://127.0.0.1:" + port + "/api/readings"));
  }

  /** Arguments: the port, for how many seconds, how many slow connections. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ServerLoad load = new ServerLoad(Integer.parseInt(args[0]));
    List<Socket> slow = load.slow(args.length > 2 ? Integer.parseInt(args[2]) : 0);
    load.run(Integer.parseInt(args[1]));
    System.out.println(load.told() + ", slow connections opened " + slow.size());
  }

  /** A page of 3,000 characters. */
  private static byte[] request(URI to) throws IOException {
    try (InputStream in = ServerLoad.class.getResourceAsStream("news.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      byte[] body =
          text.repeat(LENGTH / text.length() + 1)
              .substring(0, LENGTH)
              .getBytes(StandardCharsets.UTF_8);
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
              .formatted(to.getPath(), to.getAuthority(), body.length);
      byte[] start = head.getBytes(StandardCharsets.US_ASCII);
      byte[] whole = Arrays.copyOf(start, start.length + body.length);
      System.arraycopy(body, 0, whole, start.length, body.length);
      return whole;
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return socket;
  }

  private List<Socket> slow(int count) throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Socket socket = connect();
      socket.getOutputStream().write(request, 0, i % 2 == 0 ? 9 : request.length / 2);
      slow.add(socket);
    }
    return slow;
  }

  private void run(int seconds) throws InterruptedException {
    List<Thread> clients = new ArrayList<>();
    long begin = System.nanoTime();
    int each = seconds * READINGS_A_SECOND / CONNECTIONS;
    for (int i = 0; i < CONNECTIONS; i++) {
      int number = i;
      Thread client = new Thread(() -> client(number, each, begin));
      client.start();
      clients.add(client);
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  /** Asks at set times, and counts a late answer from when it was to be asked for. */
  private void client(int number, int count, long begin) {
    double apart = NANOS_A_SECOND * CONNECTIONS / READINGS_A_SECOND;
    try (Socket socket = connect();
        InputStream in = socket.getInputStream()) {
      for (int i = 0; i < count; i++) {
        long due = begin + (long) (apart * (i + (double) number / CONNECTIONS));
        Thread.sleep(Math.max(0, (long) ((due - System.nanoTime()) / NANOS_A_MILLI)));
        socket.getOutputStream().write(request);
        if (!answer(in)) {
          errors.incrementAndGet();
        }
        nanos.add(System.nanoTime() - due);
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answer(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("closed");
      }
      head.append((char) next);
    }
    int at = head.indexOf("Content-Length: ") + "Content-Length: ".length();
    in.readNBytes(Integer.parseInt(head.substring(at, head.indexOf("\r", at))));
    return head.indexOf("HTTP/1.1 200 ") == 0;
  }

  private String told() {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return "answered %d, errors %d, milliseconds p50 %.1f, p99 %.1f, most %.1f"
        .formatted(sorted.length, errors.get(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1.0));
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / NANOS_A_MILLI;
  }
}
