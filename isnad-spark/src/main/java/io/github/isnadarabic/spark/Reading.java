package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Reads pages: rows of {@link Table#READINGS}. */
final class Reading extends OncePerProcess<PageReading> implements PageWork {
  private static final long serialVersionUID = 1;

  /** The day of publication of pages that give none, or null. */
  private final String reference;

  Reading(Optional<String> reference) {
    this.reference = reference.orElse(null);
  }

  @Override
  PageReading make() {
    return new PageReading(Steps.standard());
  }

  @Override
  public Table table() {
    return Table.READINGS;
  }

  @Override
  public Row of(Page page) {
    Report report = new Report(get().of(page, Optional.ofNullable(reference)));
    Document document = report.document();
    Provenance from = document.page().provenance();
    return RowFactory.create(
        page.id(),
        from.address().orElse(null),
        from.published().orElse(null),
        document.page().headline().map(span -> span.of(page.source())).orElse(null),
        report.isUnreadable() ? null : json(report),
        ProblemRows.of(document.problems()));
  }

  @Override
  public String toString() {
    return reference == null ? "read" : "read --reference " + reference;
  }

  private static String json(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonReport().write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
