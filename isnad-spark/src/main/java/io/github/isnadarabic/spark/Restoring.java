package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.Report;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Undoes the disguises of pages: rows of {@link Table#RESTORED}. */
final class Restoring extends OncePerProcess<PageReading> implements PageWork {
  private static final long serialVersionUID = 1;

  @Override
  PageReading make() {
    return new PageReading(Steps.toText());
  }

  @Override
  public Table table() {
    return Table.RESTORED;
  }

  @Override
  public Row of(Page page) {
    Document document = get().of(page, Optional.empty());
    Row[] problems = ProblemRows.of(document.problems());
    return new Report(document).isUnreadable()
        ? RowFactory.create(page.id(), null, null, problems)
        : RowFactory.create(page.id(), document.text().text(), changes(document), problems);
  }

  @Override
  public String toString() {
    return "restore";
  }

  private static Row[] changes(Document document) {
    List<Edit> edits = document.text().alignment().edits();
    return edits.stream().map(Restoring::change).toArray(Row[]::new);
  }

  private static Row change(Edit edit) {
    return RowFactory.create(
        edit.at(), edit.end(), edit.before(), edit.after(), edit.kind().name(), edit.rule());
  }
}
