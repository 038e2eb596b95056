package io.github.isnadarabic.cli;

/** How a command ended; what comes later counts more. */
enum ExitStatus {
  /** All was done. */
  DONE(0),
  /** Some inputs could not be read; the rest was done. */
  SOME_UNREADABLE(3),
  /** Something failed that is no input's fault. */
  FAILED(1),
  /** The command was not understood. */
  USAGE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** How two pieces of work ended together. */
  ExitStatus and(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The status of the process. */
  int code() {
    return code;
  }
}
