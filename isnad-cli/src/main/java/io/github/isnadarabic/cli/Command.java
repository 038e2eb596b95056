package io.github.isnadarabic.cli;

import java.io.IOException;

/** One of Isnad's commands, with its options set. */
interface Command {

  /**
   * Does the command's work.
   *
   * @throws IOException if the results can't be written
   */
  ExitStatus run(Streams streams) throws IOException;
}
