package io.github.isnadarabic.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What {@code spark-submit} starts. */
public final class Main {
  private Main() {}

  /**
   * Runs a command on the session that {@code spark-submit} has set up. Where it fails, the process
   * ends with a status; where it is done, Spark ends it.
   */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = Commands.run(err, args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
