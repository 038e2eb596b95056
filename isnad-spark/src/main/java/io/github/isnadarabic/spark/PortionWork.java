package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.spark.input.Columns;
import io.github.isnadarabic.spark.input.Portion;
import io.github.isnadarabic.spark.input.PortionPages;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** What is done to one portion: its pages' rows, each with the portion's number behind. */
final class PortionWork implements FlatMapFunction<Portion, Row> {
  private static final long serialVersionUID = 1;

  private final Columns columns;
  private final Broadcast<SerializableConfiguration> conf;
  private final Broadcast<PageWork> work;
  private final Counts counts;

  PortionWork(
      Columns columns,
      Broadcast<SerializableConfiguration> conf,
      Broadcast<PageWork> work,
      Counts counts) {
    this.columns = columns;
    this.conf = conf;
    this.work = work;
    this.counts = counts;
  }

  @Override
  public Iterator<Row> call(Portion portion) {
    PortionPages pages = new PortionPages(portion, columns, conf.value().value());
    TaskCompletionListener close = context -> pages.close();
    TaskContext.get().addTaskCompletionListener(close);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Row next() {
        return row(pages.next(), portion.number());
      }
    };
  }

  private Row row(Page page, int portion) {
    Row row = work.value().of(page);
    counts.add(row);
    Object[] values = new Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    values[row.size()] = portion;
    return RowFactory.create(values);
  }
}
