package io.github.isnadarabic.cli;

import java.util.List;

/**
 * What came of one piece of work.
 *
 * @param bytes what goes to standard output
 * @param complaints what the user is told on standard error
 * @param status how it ended
 */
@SuppressWarnings("ArrayRecordComponent") // results are never compared
record Result(byte[] bytes, List<String> complaints, ExitStatus status) {

  static Result done(byte[] bytes) {
    return new Result(bytes, List.of(), ExitStatus.DONE);
  }

  static Result unreadable(byte[] bytes, List<String> complaints) {
    return new Result(bytes, complaints, ExitStatus.SOME_UNREADABLE);
  }
}
