package io.github.isnadarabic.server;

import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A server for tests, and ways to ask it: well, and raw. */
final class Served implements AutoCloseable {
  static final String ARTICLE =
      """
      الحړب تتوقف في وادي الزمرد
      قال الوزير سامي الكوثري إن هـ.ـجوم 3 مارس 2024 انتهى. ونقلت وكالة الضفاف عن مصدر طلب عدم ذكر اسمه قوله إن الجسر أغلق.
      وأضاف الكوثري أن المدينة هادئة منذ الجمعة 14 مارس 2024.
      """;

  private static final PageReading READING = new PageReading(Steps.standard());

  private final HttpClient client = HttpClient.newHttpClient();
  private final IsnadServer server;

  private Served(Optional<Archive> archive, Limits limits) throws IOException {
    this.server = IsnadServer.start(new Site(READING, archive, limits), limits, 0);
  }

  static Served standard() throws IOException {
    return with(Limits.standard());
  }

  static Served with(Limits limits) throws IOException {
    return new Served(Optional.empty(), limits);
  }

  static Served with(Archive archive) throws IOException {
    return new Served(Optional.of(archive), Limits.standard());
  }

  String address() {
    return server.address();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address()).resolve(path));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return ask(to(path).GET());
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return ask(
        to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** A connection on which {@code sent} was written, and nothing more. */
  Socket connect(String sent) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  /** All that comes back, until the server closes the connection. */
  String raw(String sent) throws IOException {
    try (Socket socket = connect(sent);
        InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
