package io.github.isnadarabic.spark.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Reads footers on the executors: a corpus may have many files. */
final class Footers implements Function<InputFile, Footer> {
  private static final long serialVersionUID = 1;

  private final Columns columns;
  private final Broadcast<SerializableConfiguration> conf;

  Footers(Columns columns, Broadcast<SerializableConfiguration> conf) {
    this.columns = columns;
    this.conf = conf;
  }

  @Override
  public Footer call(InputFile file) {
    try (ParquetTable table = ParquetTable.open(file.path(), columns, conf.value().value())) {
      List<Share> shares = new ArrayList<>(table.shares(file.path()));
      String complaint = table.complaint().map(c -> file.path() + ": " + c).orElse(null);
      return new Footer(shares, true, complaint);
    } catch (IOException | RuntimeException e) {
      List<Share> broken = new ArrayList<>(List.of(Share.whole(file, InputFormat.PARQUET)));
      return new Footer(broken, false, null);
    }
  }
}
