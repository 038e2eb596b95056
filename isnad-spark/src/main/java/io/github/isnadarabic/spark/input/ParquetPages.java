package io.github.isnadarabic.spark.input;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.pages.PageReader;
import io.github.isnadarabic.pages.PageStream;
import java.io.IOException;
import java.util.Optional;

/** The pages in one row group. Where it is broken, the rest of it is one page that says so. */
final class ParquetPages implements PageStream {
  private final PageReader reader;
  private final Share share;
  private final ParquetTable table;
  private final int group;
  private Optional<ParquetRows> rows = Optional.empty();
  private boolean ended;

  ParquetPages(PageReader reader, Share share, ParquetTable table) {
    this.reader = reader;
    this.share = share;
    this.table = table;
    this.group = Math.toIntExact(share.start());
  }

  @Override
  public Optional<Page> next() {
    try {
      return ended ? Optional.empty() : read();
    } catch (IOException | RuntimeException e) {
      ended = true;
      return Optional.of(broken(e));
    }
  }

  private Optional<Page> read() throws IOException {
    if (rows.isEmpty()) {
      rows = Optional.of(table.rows(group));
    }
    return rows.get().next().map(this::page);
  }

  private Page page(ParquetRows.Article row) {
    String id = row.id().orElseGet(() -> name() + "#" + (row.number() + 1));
    return reader.page(id, row.text().orElse(""), row.reference());
  }

  private Page broken(Exception e) {
    long read = rows.map(ParquetRows::number).orElse(0L);
    String message =
        "row group %d is broken after %d of %d rows: %s"
            .formatted(group, read, table.rowCount(group), e.getMessage());
    return Pages.of(name(), Problem.of(Code.BROKEN_RECORD, message));
  }

  private String name() {
    return share.file() + "@" + group;
  }
}
