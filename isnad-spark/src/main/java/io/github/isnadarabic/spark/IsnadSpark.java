package io.github.isnadarabic.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.isnadarabic.spark.input.Columns;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What Isnad does, on tables of articles.
 *
 * <pre>{@code
 * IsnadSpark isnad = IsnadSpark.on(spark);
 * Dataset<Row> restored = isnad.restore(spark.read().parquet("articles"));
 * Dataset<Row> problems = isnad.problems(restored);
 * }</pre>
 *
 * <p>Every row of the input gives one row, in its partition and in its order; nothing is shuffled,
 * and nothing runs before Spark needs it. A row without a text, or one that something is wrong
 * with, says so in {@code problems}; it never ends the job. Knowledge is loaded once an executor.
 * Thread-safe.
 */
public final class IsnadSpark {
  private final SparkSession spark;
  private final Columns columns;
  private final Counts counts;

  private IsnadSpark(SparkSession spark, Columns columns, Counts counts) {
    this.spark = spark;
    this.columns = columns;
    this.counts = counts;
  }

  /**
   * Isnad on a session, for tables with the columns {@code id}, {@code text}, {@code reference}.
   */
  public static IsnadSpark on(SparkSession spark) {
    return new IsnadSpark(spark, Columns.standard(), Counts.in(spark.sparkContext()));
  }

  /** The same for tables with other columns. */
  public IsnadSpark withColumns(Columns names) {
    return new IsnadSpark(spark, names, counts);
  }

  /**
   * Texts undone of their disguises: {@link Table#RESTORED}.
   *
   * @throws io.github.isnadarabic.spark.input.WrongSchema if there is no column of texts
   */
  public Dataset<Row> restore(Dataset<Row> articles) {
    return pages(articles, new Restoring());
  }

  /**
   * Pages that were read: {@link Table#READINGS}.
   *
   * @param reference the day of publication of articles that give none, ISO 8601
   * @throws io.github.isnadarabic.spark.input.WrongSchema if there is no column of texts
   */
  public Dataset<Row> read(Dataset<Row> articles, Optional<String> reference) {
    return pages(articles, new Reading(reference));
  }

  /**
   * Where articles were copied from: {@link Table#SOURCES}.
   *
   * @param archive a folder that all executors can read, or the name that it was shipped with in
   *     {@code spark.archives}; where it can't be opened, each article has a problem that says so
   * @throws io.github.isnadarabic.spark.input.WrongSchema if there is no column of texts
   */
  public Dataset<Row> trace(Dataset<Row> articles, String archive) {
    return pages(articles, new Tracing(new ShippedArchive(archive)));
  }

  /** What went wrong, a row each: {@link Table#PROBLEMS} of any of the other tables. */
  public static Dataset<Row> problems(Dataset<Row> table) {
    return table.select(col("id"), explode(col("problems")).as("p")).select("id", "p.*");
  }

  /** What was counted so far of all that was run through this. */
  public Counts counts() {
    return counts;
  }

  private Dataset<Row> pages(Dataset<Row> articles, PageWork work) {
    Articles pages = Articles.of(articles.schema(), columns);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    RowsWork rows = new RowsWork(pages, context.broadcast(work), counts);
    return articles.mapPartitions(rows, Encoders.row(work.table().schema()));
  }
}
