package io.github.isnadarabic.archive;

import java.io.IOException;

/** Why an archive can't be used, with a code for programs. */
public final class ArchiveException extends IOException {

  /** The kinds of trouble. */
  public enum Code {
    /** There is no such folder, or nothing was ever added to it. */
    NO_ARCHIVE,
    /** The folder holds something else. */
    NOT_AN_ARCHIVE,
    /** The archive was written by another version of Isnad. */
    OTHER_VERSION,
    /** Files are missing or were changed. */
    DAMAGED,
    /** Another process is adding to it. */
    IN_USE,
    /** It may not be written. */
    READ_ONLY,
    /** It may not be read. */
    UNREADABLE,
    /** There is no room left; what was reported as added is there. */
    DISK_FULL
  }

  private static final long serialVersionUID = 1;

  private final Code code;

  public ArchiveException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
