package io.github.isnadarabic.spark;

import java.io.Serializable;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * How many pages came and what went wrong with them, counted while a job runs; Spark's web page
 * shows it. A task that is run again counts again: the tables are the account.
 */
public final class Counts implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int CODE = 0;

  private final LongAccumulator pages;
  private final ProblemCounts problems;

  private Counts(LongAccumulator pages, ProblemCounts problems) {
    this.pages = pages;
    this.problems = problems;
  }

  /** Counts that begin at nothing. */
  static Counts in(SparkContext spark) {
    ProblemCounts problems = new ProblemCounts();
    spark.register(problems, "isnad problems");
    return new Counts(spark.longAccumulator("isnad pages"), problems);
  }

  /** Counts a page by its row; the problems stand in the last column. */
  void add(Row row) {
    pages.add(1);
    for (Row problem : (Row[]) row.get(row.size() - 1)) {
      problems.add(problem.getString(CODE));
    }
  }

  /** How many pages there were, those that could not be read among them. */
  public long pages() {
    return pages.value();
  }

  /** How many problems of each code. */
  public Map<String, Long> problems() {
    return problems.value();
  }
}
