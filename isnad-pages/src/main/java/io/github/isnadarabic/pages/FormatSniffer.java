package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Provenance.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Recognises a format by the first bytes. */
final class FormatSniffer {
  private static final String WARC = "WARC/";
  private static final Pattern MARKUP_FIRST =
      Pattern.compile("^[\\s\\x00\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]*<[\\x00]?[!?a-zA-Z]");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)[\\s>]");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("(?is)</(?:p|div|td|h[1-6])\\s*>.*</(?:p|div|td|h[1-6])\\s*>");

  private FormatSniffer() {}

  /** Whether the bytes are compressed by gzip. */
  static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  /** The format of what begins so; never lines of JSON, which must be asked for. */
  static Format recognise(byte[] head) {
    String beginning = text(isGzip(head) ? inflated(head) : head);
    if (beginning.startsWith(WARC)) {
      return Format.WARC;
    }
    return isHtml(beginning) ? Format.HTML : Format.TEXT;
  }

  private static boolean isHtml(String beginning) {
    return MARKUP_FIRST.matcher(beginning).find()
        || DOCUMENT.matcher(beginning).find()
        || PARAGRAPHS.matcher(beginning).find();
  }

  private static String text(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  /** As much as can be inflated of a beginning, which ends in the middle. */
  private static byte[] inflated(byte[] head) {
    byte[] beginning = new byte[head.length];
    int length = 0;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      for (int b = in.read(); b >= 0 && length < beginning.length; b = in.read()) {
        beginning[length++] = (byte) b;
      }
    } catch (IOException cut) {
      return Arrays.copyOf(beginning, length);
    }
    return Arrays.copyOf(beginning, length);
  }
}
