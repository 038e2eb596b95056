package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.date.PublicationDate;
import io.github.isnadarabic.pages.warc.WarcRecords;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads pages from bytes: plain text, HTML, WARC files (also gzipped, as the others may be) and
 * lines of JSON.
 *
 * <p>Pages are given to the consumer one at a time, in the order of the input; a WARC file or a
 * stream of lines of any length is read in bounded memory. Trouble with a page is a {@link
 * io.github.isnadarabic.model.Problem} of that page. All spans count UTF-16 code units of the
 * page's source text.
 *
 * <p>Immutable, safe for use by many threads; each stream by one.
 */
public final class PageReader {
  /** The most bytes of one page, one record or one line: 64 MB. */
  public static final int STANDARD_LIMIT = 64 << 20;

  private static final int HEAD = 1 << 13;
  private static final int MAGIC = 2;

  private final int limit;

  private PageReader(int limit) {
    this.limit = limit;
  }

  /** A reader with the standard limit. */
  public static PageReader standard() {
    return new PageReader(STANDARD_LIMIT);
  }

  /**
   * The same reader with another limit.
   *
   * @param bytes the most bytes of one page, one record or one line; of a larger one there is only
   *     the problem {@link Code#TOO_LARGE}
   */
  public PageReader withLimit(int bytes) {
    return new PageReader(bytes);
  }

  /**
   * Reads every page of a stream. The stream is not closed.
   *
   * @param id names the input: the id of a page that is a file, the beginning of the id of what
   *     cannot be named otherwise in a file of many
   * @param from the format; without it, it is recognised by content, but lines of JSON never are
   * @param pages takes each page as soon as it is read
   * @throws IOException if the stream cannot be read; never for what is in it
   */
  public void read(String id, InputStream bytes, Optional<Format> from, Consumer<Page> pages)
      throws IOException {
    PageStream stream = open(id, bytes, from);
    for (Optional<Page> page = stream.next(); page.isPresent(); page = stream.next()) {
      pages.accept(page.get());
    }
  }

  /**
   * The pages of a stream for whoever wants to fetch them one at a time; as {@link #read}.
   *
   * @throws IOException if the stream cannot be read; never for what is in it
   */
  public PageStream open(String id, InputStream bytes, Optional<Format> from) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, HEAD);
    byte[] head = head(in, from.isPresent() ? MAGIC : HEAD);
    boolean gzip = FormatSniffer.isGzip(head);
    Format format = from.orElseGet(() -> FormatSniffer.recognise(head));
    return switch (format) {
      case WARC -> new WarcPages(id, limit, records(in, gzip));
      case JSONL -> lines(id, in, gzip);
      case TEXT, HTML -> PageStream.of(single(SinglePage.file(id, format), in, gzip));
    };
  }

  /**
   * The page on one line of JSON, as {@link #read} finds it in a stream of lines; none on a blank
   * one.
   *
   * @param id names the line if it gives no id
   */
  public Optional<Page> line(String id, byte[] line) {
    return new JsonPage(id, limit).of(line);
  }

  /**
   * The page of a text that somebody has read and decoded: a row of a table.
   *
   * @param published the day of publication in any form that dates are written in; another is left
   *     out
   */
  public Page page(String id, String text, Optional<String> published) {
    if (text.length() > limit) {
      String message = "larger than %,d characters".formatted(limit);
      return Problems.page(id, Format.TEXT, Code.TOO_LARGE, message);
    }
    if (text.isBlank()) {
      return Problems.page(id, Format.TEXT, Code.EMPTY, "there is nothing to read");
    }
    Optional<String> date = published.flatMap(PublicationDate::of);
    Provenance from = new Provenance(Format.TEXT, Optional.empty(), Optional.empty(), date);
    return TextPages.page(id, text, from, List.of());
  }

  private static byte[] head(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  private WarcRecords records(InputStream in, boolean gzip) {
    return gzip ? WarcRecords.gzipped(in, limit) : WarcRecords.plain(in, limit);
  }

  private Page single(SinglePage page, InputStream in, boolean gzip) throws IOException {
    try {
      InputStream text = gzip ? new GZIPInputStream(in) : in;
      return page.of(text.readNBytes(limit + 1), limit);
    } catch (ZipException | EOFException e) {
      return page.failed(Problems.brokenGzip(e));
    }
  }

  private PageStream lines(String id, InputStream in, boolean gzip) throws IOException {
    try {
      return new JsonLinePages(id, limit, gzip ? new GZIPInputStream(in) : in);
    } catch (ZipException | EOFException e) {
      return PageStream.of(Problems.page(id, Provenance.of(Format.JSONL), Problems.brokenGzip(e)));
    }
  }
}
