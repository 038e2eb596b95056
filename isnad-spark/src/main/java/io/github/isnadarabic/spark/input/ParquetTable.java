package io.github.isnadarabic.spark.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** One Parquet file of articles, of which only the columns wanted are read. Not thread-safe. */
final class ParquetTable implements Closeable {
  private final ParquetFileReader reader;
  private final Columns columns;

  private ParquetTable(ParquetFileReader reader, Columns columns) {
    this.reader = reader;
    this.columns = columns;
  }

  /**
   * Opens a file and reads its footer.
   *
   * @throws IOException or a RuntimeException of Parquet's if it is none, or cut
   */
  static ParquetTable open(String file, Columns columns, Configuration conf) throws IOException {
    ParquetReadOptions options =
        HadoopReadOptions.builder(conf).usePageChecksumVerification(true).build();
    HadoopInputFile input = HadoopInputFile.fromPath(new Path(file), conf);
    return new ParquetTable(ParquetFileReader.open(input, options), columns);
  }

  /** The row groups, each a share. */
  List<Share> shares(String file) {
    List<Share> shares = new ArrayList<>();
    for (BlockMetaData group : reader.getRowGroups()) {
      long number = shares.size();
      shares.add(
          new Share(file, InputFormat.PARQUET, number, number + 1, group.getCompressedSize()));
    }
    return shares;
  }

  /** What is wrong with the columns, if anything is. */
  Optional<String> complaint() {
    Optional<String> text =
        isString(columns.text()) ? Optional.empty() : Optional.of(columns.text());
    return text.or(() -> wrong(columns.reference(), isString(columns.reference())))
        .or(() -> wrong(columns.id(), isName(columns.id())))
        .map(column -> "no column \"" + column + "\" of strings; the table has: " + told());
  }

  /** A column that may be missing, but not be another. */
  private Optional<String> wrong(String column, boolean fits) {
    return has(column) && !fits ? Optional.of(column) : Optional.empty();
  }

  private boolean has(String column) {
    return reader.getFileMetaData().getSchema().containsField(column);
  }

  private boolean isString(String column) {
    return has(column) && is(column, PrimitiveTypeName.BINARY);
  }

  private boolean isName(String column) {
    return isString(column)
        || is(column, PrimitiveTypeName.INT64)
        || is(column, PrimitiveTypeName.INT32);
  }

  private boolean is(String column, PrimitiveTypeName wanted) {
    Type type = reader.getFileMetaData().getSchema().getType(column);
    return type.isPrimitive()
        && !type.isRepetition(Type.Repetition.REPEATED)
        && type.asPrimitiveType().getPrimitiveTypeName() == wanted;
  }

  private String told() {
    return reader.getFileMetaData().getSchema().getFields().stream()
        .map(type -> String.valueOf(type).strip())
        .toList()
        .toString();
  }

  /** The rows of a row group. */
  ParquetRows rows(int group) throws IOException {
    MessageType wanted = wanted();
    reader.setRequestedSchema(wanted);
    PageReadStore pages = reader.readRowGroup(group);
    return new ParquetRows(pages, wanted, columns);
  }

  /** How many rows the footer says a row group has. */
  long rowCount(int group) {
    return reader.getRowGroups().get(group).getRowCount();
  }

  private MessageType wanted() {
    MessageType schema = reader.getFileMetaData().getSchema();
    List<Type> fields =
        List.of(columns.id(), columns.text(), columns.reference()).stream()
            .distinct()
            .filter(schema::containsField)
            .map(schema::getType)
            .toList();
    return new MessageType(schema.getName(), fields);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
