package io.github.isnadarabic.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a job came to, told by its tables: those of earlier runs are counted too.
 *
 * @param pages all rows
 * @param problems how many of each code
 * @param portions how many output partitions the job has
 * @param ran how many of them this run did
 */
record JobResult(long pages, Map<String, Long> problems, int portions, int ran) {

  static JobResult of(Dataset<Row> rows, Dataset<Row> problems, int portions, int ran) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : problems.groupBy("code").count().collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return new JobResult(rows.count(), counts, portions, ran);
  }

  /** In a line. */
  String told() {
    return "%,d pages; problems: %s; %d of %d portions done in this run"
        .formatted(pages, problems.isEmpty() ? "none" : problems, ran, portions);
  }
}
