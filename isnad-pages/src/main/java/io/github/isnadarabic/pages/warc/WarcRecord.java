package io.github.isnadarabic.pages.warc;

/** One record of a WARC file, or what stands in the place of one. */
public final class WarcRecord {
  /** What became of a record. */
  public enum State {
    /** All of it was read. */
    WHOLE,
    /** It is cut or broken; there are no bytes of it. */
    BROKEN,
    /** It is larger than is read; there are the bytes of its beginning. */
    TOO_LARGE
  }

  private final int number;
  private final State state;
  private final byte[] bytes;

  WarcRecord(int number, State state, byte[] bytes) {
    this.number = number;
    this.state = state;
    this.bytes = bytes;
  }

  /** Which record of the file it is, from 1, broken ones counted. */
  public int number() {
    return number;
  }

  /** What became of it. */
  public State state() {
    return state;
  }

  /** Its header and its block, not a copy. */
  byte[] bytes() {
    return bytes;
  }
}
