package io.github.isnadarabic.server;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends the answer to one request. */
final class Reply {
  /** What every answer says to a browser: no other site's business, no address passed on. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

  private final Request request;
  private final Response response;
  private final Callback done;

  Reply(Request request, Response response, Callback done) {
    this.request = request;
    this.response = response;
    this.done = done;
  }

  /** Sends an answer; the request is done when the client has it. */
  void send(Answer answer) {
    HttpFields.Mutable headers = response.getHeaders();
    response.setStatus(answer.status());
    ALWAYS.forEach(headers::put);
    answer.headers().forEach(headers::put);
    headers.put(HttpHeader.CONTENT_TYPE, answer.type());
    headers.put(HttpHeader.CONTENT_LENGTH, answer.bytes().length);
    boolean isHead = request.getMethod().equals("HEAD");
    ByteBuffer body = isHead ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.bytes());
    response.write(true, body, done);
  }
}
