package io.github.isnadarabic.spark;

/** The output folder is not this job's. */
final class OtherJob extends RuntimeException {
  private static final long serialVersionUID = 1;

  OtherJob(String message) {
    super(message);
  }
}
