package io.github.isnadarabic.cli;

import java.io.IOException;

/** Results can't be written; told apart from trouble with what is read. */
final class OutputFailure extends IOException {
  private static final long serialVersionUID = 1L;

  OutputFailure(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether nobody reads the results any more, as after {@code isnad … | head}. */
  boolean isBrokenPipe() {
    return String.valueOf(getMessage()).toLowerCase(java.util.Locale.ROOT).contains("pipe");
  }
}
