package io.github.isnadarabic.pages.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A page in a record: a response with HTML, or plain text that was converted from one (WET). */
public final class WarcPayload {
  /** What the bytes are. */
  public enum Kind {
    HTML,
    TEXT
  }

  private static final int OK = 200;
  private static final int STEP = 1 << 14;

  private final Kind kind;
  private final String address;
  private final Optional<String> charset;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(STEP);
  private boolean cut;

  private WarcPayload(Kind kind, WarcTargetRecord record, MediaType type) {
    this.kind = kind;
    this.address = record.target();
    this.charset = Optional.ofNullable(type.parameters().get("charset"));
  }

  /**
   * The page in a record, where it holds one.
   *
   * @param limit so many bytes of it are read at the most, and one more if there are more
   * @throws IOException if the record is broken
   */
  public static Optional<WarcPayload> in(WarcRecord record, int limit) throws IOException {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record.bytes()))) {
      var parsed = reader.next().orElseThrow(() -> new IOException("no record"));
      if (parsed instanceof WarcResponse response) {
        return ofResponse(response, limit);
      }
      return parsed instanceof WarcConversion text ? ofText(text, limit) : Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("not a record: " + e.getMessage(), e);
    }
  }

  private static Optional<WarcPayload> ofResponse(WarcResponse record, int limit)
      throws IOException {
    if (!record.contentType().base().equals(MediaType.HTTP)) {
      return Optional.empty();
    }
    HttpResponse http = record.http();
    MediaType type = http.contentType();
    if (http.status() != OK || !isHtml(type)) {
      return Optional.empty();
    }
    WarcPayload payload = new WarcPayload(Kind.HTML, record, type);
    payload.fill(http.bodyDecoded().stream(), limit);
    return Optional.of(payload);
  }

  private static Optional<WarcPayload> ofText(WarcConversion record, int limit) throws IOException {
    MediaType type = record.contentType();
    if (!type.base().equals(MediaType.PLAIN_TEXT)) {
      return Optional.empty();
    }
    WarcPayload payload = new WarcPayload(Kind.TEXT, record, type);
    payload.fill(record.body().stream(), limit);
    return Optional.of(payload);
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  /** A body that breaks in its middle is kept as far as it goes. */
  private void fill(InputStream body, int limit) throws IOException {
    byte[] step = new byte[STEP];
    try {
      for (int n = body.read(step); n >= 0 && bytes.size() <= limit; n = body.read(step)) {
        bytes.write(step, 0, n);
      }
    } catch (IOException broken) {
      if (bytes.size() == 0) {
        throw broken;
      }
      cut = true;
    }
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** The record's target URI. */
  public String address() {
    return address;
  }

  /** The charset that the server declared. */
  public Optional<String> charset() {
    return charset;
  }

  /** The body, undone of transfer and content encodings. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Whether the body broke off. */
  public boolean isCut() {
    return cut;
  }
}
