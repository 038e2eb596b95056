package io.github.isnadarabic.cli;

import io.github.isnadarabic.model.Problem;

/** An input, or a line of one, can't be read: the run goes on with the next. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem.Code code, String message) {
    super(message);
    this.problem = Problem.of(code, message);
  }

  Problem problem() {
    return problem;
  }
}
