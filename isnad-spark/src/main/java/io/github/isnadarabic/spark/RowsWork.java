package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pages.PageReader;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** What is done to the rows of one partition of a table. */
final class RowsWork implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final Articles articles;
  private final Broadcast<PageWork> work;
  private final Counts counts;

  RowsWork(Articles articles, Broadcast<PageWork> work, Counts counts) {
    this.articles = articles;
    this.work = work;
    this.counts = counts;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    PageReader reader = PageReader.standard();
    String partition = "partition " + TaskContext.getPartitionId();
    int[] number = {0};
    Iterable<Row> once = () -> rows;
    Stream<Page> pages =
        StreamSupport.stream(once.spliterator(), false)
            .map(row -> articles.page(row, partition + "#" + ++number[0], reader));
    return pages.map(this::row).iterator();
  }

  private Row row(Page page) {
    Row row = work.value().of(page);
    counts.add(row);
    return row;
  }
}
