package io.github.isnadarabic.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Trouble with a page, as data: it is reported and the run goes on.
 *
 * @param code what went wrong, for programs
 * @param where the place in the source text, where there is one
 * @param message what went wrong, for people
 */
public record Problem(Code code, Optional<SourceSpan> where, String message) {

  /** The kinds of trouble; the names are those of the JSON field {@code code}. */
  public enum Code {
    /** The file is not there or may not be read. */
    UNREADABLE,
    /** The place named is a folder where a page was asked for. */
    IS_FOLDER,
    /** The bytes are no text. */
    BINARY,
    /** There is nothing to read. */
    EMPTY,
    /** The text is not in Arabic. */
    NOT_ARABIC,
    /** Bytes that are no characters of the page's charset stand as U+FFFD. */
    BROKEN_ENCODING,
    /** The charset declared is not the one used. */
    WRONG_CHARSET,
    /** No headline was found. */
    NO_HEADLINE,
    /** No article was found among the page's blocks. */
    NO_BODY,
    /** A WARC record is cut or broken. */
    BROKEN_RECORD,
    /** The page is nested deeper, or larger, than is read. */
    TOO_LARGE,
    /** A line is not the JSON that was asked for. */
    BROKEN_JSON,
    /** The story goes on on another page. */
    CONTINUED_ELSEWHERE,
    /** A reading that could not be decided was left as it stood. */
    AMBIGUOUS,
    /** A date or a time of day that no calendar or clock has. */
    IMPOSSIBLE_TIME,
    /** A program error, with the page that showed it. */
    INTERNAL
  }

  public Problem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(where);
    Objects.requireNonNull(message);
  }

  /** Trouble with the page as a whole. */
  public static Problem of(Code code, String message) {
    return new Problem(code, Optional.empty(), message);
  }

  /** Trouble at a place. */
  public static Problem at(SourceSpan where, Code code, String message) {
    return new Problem(code, Optional.of(where), message);
  }
}
