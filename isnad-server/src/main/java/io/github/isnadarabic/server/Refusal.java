package io.github.isnadarabic.server;

/** Ends the work on a request with a problem that its client is told. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final Trouble trouble;

  /**
   * A refusal.
   *
   * @param detail what is the matter in this case; never words of a page
   */
  Refusal(Trouble trouble, String detail) {
    super(detail, null, false, false);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
