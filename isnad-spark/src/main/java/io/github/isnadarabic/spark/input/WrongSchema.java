package io.github.isnadarabic.spark.input;

/** A table that is not the one asked for; found before any work is done. */
public final class WrongSchema extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what is wrong, and what was wanted. */
  public WrongSchema(String message) {
    super(message);
  }
}
