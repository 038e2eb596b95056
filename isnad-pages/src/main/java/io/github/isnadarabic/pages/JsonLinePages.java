package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.Provenance.Format;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/** Lines {@code {"id","text","reference"}} to pages, one for each line that is not blank. */
final class JsonLinePages implements PageStream {
  private final String id;
  private final int limit;
  private final JsonLines lines;
  private int number;
  private boolean brokenOff;

  /**
   * @param id names the stream, and with a number the lines of it that give no id
   * @param limit the most bytes of a line
   */
  JsonLinePages(String id, int limit, InputStream in) {
    this.id = id;
    this.limit = limit;
    this.lines = new JsonLines(in, limit);
  }

  @Override
  public Optional<Page> next() throws IOException {
    try {
      return nextPage();
    } catch (ZipException | EOFException e) {
      return atBreak(e);
    }
  }

  /** Told once, where a compressed stream breaks off. */
  private Optional<Page> atBreak(IOException e) {
    if (brokenOff) {
      return Optional.empty();
    }
    brokenOff = true;
    return Optional.of(Problems.page(id, Provenance.of(Format.JSONL), Problems.brokenGzip(e)));
  }

  private Optional<Page> nextPage() throws IOException {
    Optional<Page> page = Optional.empty();
    Optional<byte[]> line = lines.next();
    while (line.isPresent()) {
      number++;
      page = new JsonPage(id + "#" + number, limit).of(line.get());
      line = page.isPresent() ? Optional.empty() : lines.next();
    }
    return page;
  }
}
