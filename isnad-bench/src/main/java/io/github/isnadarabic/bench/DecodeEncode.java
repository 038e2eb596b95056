package io.github.isnadarabic.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that a filter of texts has to do: decodes a file of UTF-8 and encodes it again. What
 * {@code isnad restore} is held against.
 */
final class DecodeEncode {
  private DecodeEncode() {}

  /** Copies a file to the standard output. */
  public static void main(String[] args) throws IOException {
    char[] buffer = new char[1 << 16];
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    }
    out.flush();
  }
}
