package io.github.isnadarabic.spark.input;

import java.util.Optional;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** The rows of one row group, one at a time. Not thread-safe. */
final class ParquetRows {

  /**
   * A row.
   *
   * @param number counted from 0 in the row group
   */
  record Article(
      long number, Optional<String> id, Optional<String> text, Optional<String> reference) {}

  private final RecordReader<Group> records;
  private final Columns columns;
  private final long count;
  private long number;

  ParquetRows(PageReadStore pages, MessageType wanted, Columns columns) {
    this.records =
        new ColumnIOFactory()
            .getColumnIO(wanted)
            .getRecordReader(pages, new GroupRecordConverter(wanted));
    this.columns = columns;
    this.count = pages.getRowCount();
  }

  /** How many rows were read. */
  long number() {
    return number;
  }

  /** The next row; a RuntimeException of Parquet's where the row group is broken. */
  Optional<Article> next() {
    if (number == count) {
      return Optional.empty();
    }
    Group row = records.read();
    return Optional.of(
        new Article(
            number++,
            value(row, columns.id()),
            value(row, columns.text()),
            value(row, columns.reference())));
  }

  private static Optional<String> value(Group row, String column) {
    if (!row.getType().containsField(column) || row.getFieldRepetitionCount(column) == 0) {
      return Optional.empty();
    }
    return Optional.of(row.getValueToString(row.getType().getFieldIndex(column), 0));
  }
}
