package io.github.isnadarabic.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that the server ships. Which one is never up to a client. */
@SuppressWarnings("ArrayRecordComponent") // resources are never compared
record Resource(byte[] bytes) {

  static Resource named(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return new Resource(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
