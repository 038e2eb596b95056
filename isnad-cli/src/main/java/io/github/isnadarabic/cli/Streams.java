package io.github.isnadarabic.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out where results go
 * @param err where messages and progress go
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads the messages as they come
 * @param showsColours whether results may be coloured
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean showsColours) {

  /** Streams that are no terminals. */
  static Streams of(InputStream in, OutputStream out, PrintStream err) {
    return new Streams(in, out, err, false, false, false);
  }

  Streams withOut(OutputStream other) {
    return new Streams(in, other, err, outIsTerminal, errIsTerminal, showsColours);
  }

  /** Tells the user something. */
  void say(String message) {
    err.println("isnad: " + message);
  }
}
