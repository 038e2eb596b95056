package io.github.isnadarabic.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command in a process of its own. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    Streams streams =
        new Streams(
            // Bare, the stream asks a pipe for its length in JDK 17, and fails.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            isTerminal("out"),
            isTerminal("err"),
            isTerminal("out") && wantsColours());
    System.exit(Isnad.run(streams, args));
  }

  /** As the launcher says: the JDK can't tell one stream from the other. */
  private static boolean isTerminal(String stream) {
    return Boolean.getBoolean("isnad.terminal." + stream);
  }

  private static boolean wantsColours() {
    String refused = System.getenv("NO_COLOR");
    return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }
}
