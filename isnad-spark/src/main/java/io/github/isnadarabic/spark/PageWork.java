package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Page;
import java.io.Serializable;
import org.apache.spark.sql.Row;

/**
 * What is done to one page. It is shipped to the executors without the knowledge that it takes,
 * which each loads once, when it first needs it. Thread-safe; never throws for what a page holds.
 */
interface PageWork extends Serializable {

  /** The row of a page in the table. */
  Row of(Page page);

  /** The work and its options: what differs here is another job. */
  @Override
  String toString();

  /** The table that the rows are of. */
  Table table();
}
