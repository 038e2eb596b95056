package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.model.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Reads pages in tests, and says in short what was read. */
final class Reading {
  private Reading() {}

  static List<Page> all(byte[] bytes, Format from) {
    return read(PageReader.standard(), bytes, Optional.of(from));
  }

  static List<Page> all(byte[] bytes) {
    return read(PageReader.standard(), bytes, Optional.empty());
  }

  static List<Page> read(PageReader reader, byte[] bytes, Optional<Format> from) {
    List<Page> pages = new ArrayList<>();
    try {
      reader.read("input", new ByteArrayInputStream(bytes), from, pages::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  static Page one(byte[] bytes) {
    List<Page> pages = all(bytes);
    if (pages.size() != 1) {
      throw new AssertionError("not one page: " + pages);
    }
    return pages.get(0);
  }

  static Page one(String text) {
    return one(utf8(text));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String headline(Page page) {
    return page.headline().map(span -> span.of(page.source())).orElse("");
  }

  static String byline(Page page) {
    return page.byline().map(span -> span.of(page.source())).orElse("");
  }

  static String published(Page page) {
    return page.provenance().published().orElse("");
  }

  static List<String> blocks(Page page) {
    return page.blocks().stream().map((SourceSpan span) -> span.of(page.source())).toList();
  }

  static List<Problem.Code> codes(Page page) {
    return page.problems().stream().map(Problem::code).toList();
  }
}
