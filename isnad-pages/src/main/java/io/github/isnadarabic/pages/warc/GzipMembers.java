package io.github.isnadarabic.pages.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of a file of gzip members, one record in each. Unlike the JDK's stream this one
 * survives a broken member: it ends there, and {@link #resume} goes on with the next member that
 * holds a record.
 */
final class GzipMembers extends InputStream {
  private static final int TRAILER = 8;
  private static final int CHUNK = 1 << 13;

  /** So much of a member is kept, to look for the next one in it should it turn out broken. */
  private static final int KEPT = 1 << 20;

  private static final int PROBE = 512;

  private final ByteWindow raw;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean inMember;
  private boolean broken;
  private boolean spoiled;
  private int fed;

  GzipMembers(InputStream raw) {
    this.raw = new ByteWindow(raw);
  }

  /** Whether the stream ended at a broken member and not at the file's end. */
  boolean isBroken() {
    return broken;
  }

  /** Whether it broke at a wrong checksum: then what was read of the member is wrong, too. */
  boolean isSpoiled() {
    return spoiled;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = 0;
    while (count == 0 && !broken && (inMember || open())) {
      count = inflate(bytes, from, length);
    }
    return count == 0 ? -1 : count;
  }

  private boolean open() throws IOException {
    while (!raw.isEmpty() && raw.at(0) == 0) {
      raw.skip(1);
    }
    if (raw.isEmpty()) {
      return false;
    }
    int header = GzipHeader.length(raw);
    if (header < 0) {
      broken = true;
      return false;
    }
    fed = header;
    inflater.reset();
    crc.reset();
    inMember = true;
    return true;
  }

  private int inflate(byte[] bytes, int from, int length) throws IOException {
    try {
      feed();
      int count = inflater.inflate(bytes, from, length);
      crc.update(bytes, from, count);
      if (inflater.finished()) {
        endMember();
      }
      return count;
    } catch (DataFormatException e) {
      broken = true;
      return 0;
    }
  }

  private void feed() throws IOException {
    if (!inflater.needsInput()) {
      return;
    }
    forgetBeginning();
    int more = Math.min(raw.ensure(fed + CHUNK), raw.held()) - fed;
    if (more <= 0) {
      broken = true;
    } else {
      inflater.setInput(raw.copy(fed, fed + more));
      fed += more;
    }
  }

  private void forgetBeginning() {
    if (fed > KEPT) {
      raw.skip(fed);
      fed = 0;
    }
  }

  private void endMember() throws IOException {
    int end = fed - inflater.getRemaining();
    if (raw.ensure(end + TRAILER) < end + TRAILER) {
      broken = true;
    } else if (little(end) != crc.getValue()) {
      broken = true;
      spoiled = true;
    } else {
      inMember = false;
      raw.skip(end + TRAILER);
    }
  }

  private long little(int at) {
    long value = 0;
    for (int i = 3; i >= 0; i--) {
      value = value << 8 | (raw.at(at + i) & 0xff);
    }
    return value;
  }

  /**
   * Goes on with the next member that begins with a record. It is looked for inside of the broken
   * one, too, whose end is not to be trusted.
   */
  void resume() throws IOException {
    int from = inMember ? 1 : 0;
    broken = false;
    spoiled = false;
    inMember = false;
    raw.skip(Math.min(from, raw.held()));
    while (raw.ensure(CHUNK) > GzipHeader.MAGIC.length && !beginsHere()) {
      int next = raw.find(GzipHeader.MAGIC, 1);
      raw.skip(next > 0 ? next : raw.held() - GzipHeader.MAGIC.length + 1);
    }
    if (raw.held() <= GzipHeader.MAGIC.length) {
      raw.skip(raw.held());
    }
  }

  private boolean beginsHere() throws IOException {
    int header = GzipHeader.length(raw);
    if (header < 0) {
      return false;
    }
    Inflater probe = new Inflater(true);
    try {
      probe.setInput(raw.copy(header, raw.ensure(header + PROBE)));
      byte[] beginning = new byte[WarcRecords.VERSION.length];
      return probe.inflate(beginning) == beginning.length
          && Arrays.equals(beginning, WarcRecords.VERSION);
    } catch (DataFormatException e) {
      return false;
    } finally {
      probe.end();
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
