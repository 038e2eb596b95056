package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.server.IsnadServer;
import io.github.isnadarabic.server.Limits;
import io.github.isnadarabic.server.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are sent to the server, which never answers that it has failed. */
class ServerFuzz {
  private static IsnadServer server;

  @BeforeAll
  static void start() throws IOException {
    Limits limits = Limits.standard();
    Site site = new Site(new PageReading(Steps.toText()), Optional.empty(), limits);
    server = IsnadServer.start(site, limits, 0);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static Stream<byte[]> requests() {
    return Stream.of(
            get("/"),
            get("/api/openapi.json"),
            get("/health"),
            post("text/plain", "الحړب\nقال الوزير إن الجسر أغلق"),
            post("application/json", "{\"text\":\"خبر\",\"reference\":\"2024-12-13\"}"))
        .map(request -> request.getBytes(StandardCharsets.UTF_8));
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
  }

  private static String post(String type, String body) {
    return "POST /api/readings?format=json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        + ("Content-Type: " + type + "\r\nContent-Length: ")
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  @MethodSource("requests")
  @FuzzTest
  void theServerNeverFails(byte[] request) throws IOException {
    String answer = answer(request);
    Held.check(!answer.startsWith("HTTP/1.1 500"), "the server failed: " + answer);
  }

  /** What comes back, the request being cut where it ends. */
  private static String answer(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return new String(all(socket.getInputStream()), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      // The server may hang up on what is no request while it is still being sent.
      return "";
    }
  }

  private static byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    in.transferTo(bytes);
    return bytes.toByteArray();
  }
}
