package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.warc.WarcPayload;
import io.github.isnadarabic.pages.warc.WarcRecord;
import io.github.isnadarabic.pages.warc.WarcRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages in a WARC file: HTML that was answered with 200, and plain text of WET files. */
final class WarcPages implements PageStream {
  private final String id;
  private final int limit;
  private final WarcRecords records;

  /**
   * @param id names the file, and with a number the records of it that are broken
   * @param limit the most bytes of a page
   */
  WarcPages(String id, int limit, WarcRecords records) {
    this.id = id;
    this.limit = limit;
    this.records = records;
  }

  @Override
  public Optional<Page> next() throws IOException {
    Optional<Page> page = Optional.empty();
    Optional<WarcRecord> record = records.next();
    while (record.isPresent()) {
      page = page(record.get());
      record = page.isPresent() ? Optional.empty() : records.next();
    }
    return page;
  }

  private Optional<Page> page(WarcRecord record) {
    return switch (record.state()) {
      case WHOLE -> wholePage(record);
      case TOO_LARGE -> largePage(record);
      case BROKEN -> Optional.of(broken(record, "the record is cut or broken"));
    };
  }

  private Optional<Page> wholePage(WarcRecord record) {
    try {
      return WarcPayload.in(record, limit).map(this::page);
    } catch (IOException | RuntimeException e) {
      return Optional.of(broken(record, "the record cannot be read: " + e.getMessage()));
    }
  }

  private Page page(WarcPayload payload) {
    Page page = known(payload).of(payload.bytes(), limit);
    return payload.isCut() ? withCut(page) : page;
  }

  private static SinglePage known(WarcPayload payload) {
    return new SinglePage(
        payload.address(),
        Format.WARC,
        payload.kind() == WarcPayload.Kind.HTML,
        payload.charset(),
        Optional.of(payload.address()));
  }

  private static Page withCut(Page page) {
    List<Problem> problems = new ArrayList<>(page.problems());
    problems.add(Problem.of(Code.BROKEN_RECORD, "the body breaks off"));
    return new Page(
        page.id(),
        page.source(),
        page.headline(),
        page.byline(),
        page.blocks(),
        page.provenance(),
        problems);
  }

  /** Large records are mostly films, which are nothing to report. */
  private Optional<Page> largePage(WarcRecord record) {
    try {
      return WarcPayload.in(record, limit).map(payload -> known(payload).tooLarge(limit));
    } catch (IOException | RuntimeException e) {
      return Optional.of(broken(record, "the record is too large and cannot be read"));
    }
  }

  private Page broken(WarcRecord record, String message) {
    return Problems.page(id + "#" + record.number(), Format.WARC, Code.BROKEN_RECORD, message);
  }
}
