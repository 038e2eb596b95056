package io.github.isnadarabic.pages.warc;

import io.github.isnadarabic.pages.warc.WarcRecord.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a WARC file into records, one at a time, in memory bounded by the largest record read.
 *
 * <p>A record must begin with its version line and be followed by another or by the end, else it is
 * broken, and reading goes on at the next version line: so a wrong Content-Length costs only its
 * own record. In a compressed file a broken gzip member costs only what stood in it. Not
 * thread-safe.
 */
public final class WarcRecords {
  static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NEXT_VERSION = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BARE_HEAD_END = "\n\n".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:\\s*(\\d{1,18})\\s*$");

  private static final int FIRST_LOOK = 1 << 12;
  private static final int MOST_HEAD = 1 << 16;
  private static final int STEP = 1 << 16;

  /** Of a record too large so much is kept: enough to see what it is. */
  private static final int BEGINNING = 1 << 14;

  private final int limit;
  private final Optional<GzipMembers> members;
  private final ByteWindow window;
  private int number;
  private boolean reported;

  private WarcRecords(InputStream in, Optional<GzipMembers> members, int limit) {
    this.window = new ByteWindow(in);
    this.members = members;
    this.limit = limit;
  }

  /**
   * The records of a file that is not compressed; those of over {@code limit} bytes are not read.
   */
  public static WarcRecords plain(InputStream in, int limit) {
    return new WarcRecords(in, Optional.empty(), limit);
  }

  /** The records of a file of gzip members. */
  public static WarcRecords gzipped(InputStream in, int limit) {
    GzipMembers members = new GzipMembers(in);
    return new WarcRecords(members, Optional.of(members), limit);
  }

  /**
   * The next record.
   *
   * @return nothing at the end of the file
   * @throws IOException if the stream cannot be read; never for what is in it
   */
  public Optional<WarcRecord> next() throws IOException {
    skipLineEnds();
    if (!window.isEmpty()) {
      return Optional.of(read());
    }
    return isBrokenOff() ? resume() : Optional.empty();
  }

  private boolean isBrokenOff() {
    return members.filter(GzipMembers::isBroken).isPresent();
  }

  /**
   * After a broken gzip member; the record that it cut has been told of, unless it left no trace.
   */
  private Optional<WarcRecord> resume() throws IOException {
    boolean told = reported;
    reported = false;
    members.orElseThrow().resume();
    return told ? next() : Optional.of(broken());
  }

  private WarcRecord broken() {
    return new WarcRecord(++number, State.BROKEN, new byte[0]);
  }

  private WarcRecord read() throws IOException {
    int head = window.startsWith(VERSION, 0) ? headLength() : -1;
    OptionalLong block = head < 0 ? OptionalLong.empty() : blockLength(head);
    if (block.isEmpty()) {
      return skipBroken();
    }
    return block.getAsLong() > limit ? skipLarge() : read(head + (int) block.getAsLong());
  }

  private WarcRecord read(int length) throws IOException {
    if (window.ensure(length) < length || !isEndOfRecord(length)) {
      return skipBroken();
    }
    WarcRecord record = new WarcRecord(++number, State.WHOLE, window.copy(0, length));
    window.skip(length);
    return record;
  }

  private int headLength() throws IOException {
    for (int look = FIRST_LOOK; look <= MOST_HEAD; look *= 2) {
      int held = window.ensure(look);
      int end = endOfHead();
      if (end >= 0 || held < look) {
        return end;
      }
    }
    return -1;
  }

  private int endOfHead() {
    int end = window.find(HEAD_END, 0);
    int bare = window.find(BARE_HEAD_END, 0);
    if (bare >= 0 && (end < 0 || bare < end)) {
      return bare + BARE_HEAD_END.length;
    }
    return end < 0 ? -1 : end + HEAD_END.length;
  }

  private OptionalLong blockLength(int head) {
    String text = new String(window.copy(0, head), StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(text);
    return length.find() ? OptionalLong.of(Long.parseLong(length.group(1))) : OptionalLong.empty();
  }

  private boolean isEndOfRecord(int length) throws IOException {
    int at = length;
    while (window.ensure(at + 1) > at && isLineEnd(window.at(at))) {
      at++;
    }
    boolean ended = window.ensure(at + 1) == at;
    return ended ? !isSpoiled() : window.startsWith(VERSION, at);
  }

  private boolean isSpoiled() {
    return members.filter(GzipMembers::isSpoiled).isPresent();
  }

  private void skipLineEnds() throws IOException {
    while (!window.isEmpty() && isLineEnd(window.at(0))) {
      window.skip(1);
    }
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private WarcRecord skipBroken() throws IOException {
    skipToNextVersion();
    reported = window.isEmpty();
    return broken();
  }

  private WarcRecord skipLarge() throws IOException {
    byte[] beginning = window.copy(0, window.ensure(BEGINNING));
    skipToNextVersion();
    reported = window.isEmpty();
    return new WarcRecord(++number, State.TOO_LARGE, beginning);
  }

  private void skipToNextVersion() throws IOException {
    window.skip(Math.min(1, window.held()));
    int next = window.find(NEXT_VERSION, 0);
    while (next < 0 && window.ensure(window.held() + STEP) >= NEXT_VERSION.length) {
      int before = window.held();
      next = window.find(NEXT_VERSION, 0);
      if (next < 0) {
        window.skip(before - NEXT_VERSION.length + 1);
      }
    }
    window.skip(next < 0 ? window.held() : next + 1);
  }
}
