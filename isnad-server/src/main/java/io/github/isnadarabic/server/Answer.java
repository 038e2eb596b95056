package io.github.isnadarabic.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.report.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * An answer to a request.
 *
 * @param type the media type, with its charset where it has one
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
record Answer(int status, String type, byte[] bytes, Map<String, String> headers) {

  /** Writes an answer's JSON. */
  interface JsonBody {
    void write(JsonGenerator json) throws IOException;
  }

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer of(String type, byte[] bytes) {
    return new Answer(200, type, bytes, Map.of());
  }

  /** One JSON value. */
  static Answer json(JsonBody body) {
    return json(200, "application/json", body);
  }

  /** A problem as RFC 9457 has it. */
  static Answer problem(Trouble trouble, String detail) {
    return json(
        trouble.status(),
        "application/problem+json",
        json -> {
          json.writeStartObject();
          json.writeStringField("type", trouble.type());
          json.writeStringField("title", trouble.title());
          json.writeNumberField("status", trouble.status());
          json.writeStringField("detail", detail);
          json.writeEndObject();
        });
  }

  private static Answer json(int status, String type, JsonBody body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.to(bytes)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return new Answer(status, type, bytes.toByteArray(), Map.of());
  }

  /** The same answer with one header more. */
  Answer with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, bytes, more);
  }
}
