package io.github.isnadarabic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run, with all that it wrote.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int status, String out, String err) {

  static CommandRun of(String in, String... args) {
    return of(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static CommandRun of(byte[] in, String... args) {
    InputStream input = new ByteArrayInputStream(in);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = Isnad.run(Streams.of(input, out, messages), args);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
