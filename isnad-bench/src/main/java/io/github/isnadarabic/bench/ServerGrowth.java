package io.github.isnadarabic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Asks a server that runs for readings of pages ten times as long, and again ten times. Prints the
 * processor time of the server's process for each character, and its memory after. Processor time,
 * since other work on the machine hardly changes it.
 *
 * <pre>java -cp benchmarks.jar io.github.isnadarabic.bench.ServerGrowth 7077 PID</pre>
 */
public final class ServerGrowth {
  private static final List<Integer> LENGTHS = List.of(3_000, 30_000, 300_000);

  /** How many characters are read at each length. */
  private static final int CHARACTERS = 6_000_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI readings;
  private final ProcessHandle server;

  private ServerGrowth(int port, long process) {
    this.readings = URI.create("http://127.0.0.1:" + port + "/api/readings?format=json");
    this.server = ProcessHandle.of(process).orElseThrow();
  }

  /** Arguments: the port, the server's process. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ServerGrowth growth = new ServerGrowth(Integer.parseInt(args[0]), Long.parseLong(args[1]));
    growth.read(LENGTHS.get(0));
    for (int length : LENGTHS) {
      System.out.println(growth.read(length));
    }
  }

  private String read(int length) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(readings)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(page(length)))
            .build();
    Duration before = spent();
    long bytes = 0;
    for (int i = 0; i < CHARACTERS / length; i++) {
      bytes += client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
    double micros = spent().minus(before).toNanos() / 1000.0 / CHARACTERS;
    return "%d characters: %.2f microseconds and %.1f bytes of answer a character; memory %s"
        .formatted(length, micros, (double) bytes / CHARACTERS, memory());
  }

  private static String page(int length) throws IOException {
    try (InputStream in = ServerGrowth.class.getResourceAsStream("news.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.repeat(length / text.length() + 1).substring(0, length);
    }
  }

  private Duration spent() {
    return server.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What Linux counts as the process's memory. */
  private String memory() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + server.pid() + "/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("unknown");
    }
  }
}
