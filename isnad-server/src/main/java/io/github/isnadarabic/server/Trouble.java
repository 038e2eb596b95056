package io.github.isnadarabic.server;

/**
 * Why a request was not answered as asked: the kinds of problem (RFC 9457) that clients are told.
 * The names, in lower case with hyphens, end the problem's type: {@code urn:isnad:problem:no-page}.
 */
enum Trouble {
  BAD_REQUEST(400, "The request can not be understood"),
  BROKEN_JSON(400, "The body is not the JSON asked for"),
  BROKEN_FORM(400, "The body is not the form asked for"),
  BAD_PARAMETER(400, "A parameter has no such value"),
  FOREIGN_ORIGIN(403, "Only this server's own page may ask"),
  NOT_FOUND(404, "There is nothing here"),
  NO_ARCHIVE(404, "The server was started without an archive"),
  WRONG_METHOD(405, "This method does nothing here"),
  NOT_ACCEPTABLE(406, "There is no such format"),
  TOO_SLOW(408, "The request took too long to arrive"),
  TOO_LARGE(413, "The body holds more than is read"),
  ADDRESS_TOO_LONG(414, "The address is longer than is read"),
  WRONG_TYPE(415, "Bodies of this type are not read"),
  WRONG_HOST(421, "The server answers to its own address alone"),
  NO_PAGE(422, "There is no page to read in the body"),
  HEADERS_TOO_LARGE(431, "The headers are larger than is read"),
  FAILED(500, "A program error"),
  BUSY(503, "Too many requests at once"),
  TOOK_TOO_LONG(503, "The work took too long");

  private final int status;
  private final String title;

  Trouble(int status, String title) {
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String type() {
    return "urn:isnad:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The kind of trouble behind a status that the HTTP parser gives. */
  static Trouble of(int status) {
    for (Trouble trouble : values()) {
      if (trouble.status == status) {
        return trouble;
      }
    }
    return status < 500 ? BAD_REQUEST : FAILED;
  }
}
