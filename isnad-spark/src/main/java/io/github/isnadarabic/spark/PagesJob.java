package io.github.isnadarabic.spark;

import io.github.isnadarabic.spark.input.Planner;
import io.github.isnadarabic.spark.input.Portion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Takes the pages of a corpus through one work into a table, portion by portion. A portion's rows
 * appear as one file, or not at all: a job that was broken off goes on where it stood when it is
 * run again.
 */
final class PagesJob {
  private static final long LARGEST_PORTION = 32L << 20;
  private static final long SMALLEST_PORTION = 1L << 20;
  private static final int PORTIONS_PER_CORE = 4;

  /** Rows are held in memory until a row group is full. */
  private static final long ROW_GROUP = 16L << 20;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Corpus corpus;
  private final JobFolder folder;
  private final Counts counts;

  PagesJob(SparkSession spark, Corpus corpus, JobFolder folder) {
    this.spark = unsorted(spark);
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.corpus = corpus;
    this.folder = folder;
    this.counts = Counts.in(spark.sparkContext());
  }

  /** A task writes one portion, so that its rows need not be sorted by portion before. */
  private static SparkSession unsorted(SparkSession spark) {
    SparkSession own = spark.newSession();
    own.conf().set("spark.sql.maxConcurrentOutputFileWriters", 1);
    return own;
  }

  /**
   * Does what is not done yet, and tells what went wrong in all.
   *
   * @throws io.github.isnadarabic.spark.input.WrongSchema if the corpus is not what it is said to
   *     be
   * @throws OtherJob if the folder is another job's, or the corpus has changed
   */
  JobResult run(PageWork work) throws IOException {
    List<Portion> portions = plan(work);
    Set<Integer> done = folder.done(work.table());
    List<Portion> left = portions.stream().filter(p -> !done.contains(p.number())).toList();
    if (!left.isEmpty()) {
      write(left, work);
    }
    return result(work.table(), portions.size(), left.size());
  }

  private List<Portion> plan(PageWork work) throws IOException {
    Planner planner = new Planner(context, corpus.columns());
    Optional<Properties> begun = folder.job();
    long bytes =
        begun.isPresent()
            ? Long.parseLong(begun.get().getProperty("portion-bytes", "1"))
            : portionBytes(planner.bytes(corpus.paths()));
    List<Portion> portions = planner.plan(corpus.paths(), corpus.format(), bytes);
    Properties job = job(work, bytes, portions);
    if (begun.isEmpty()) {
      folder.begin(job);
    } else if (!begun.get().equals(job)) {
      throw new OtherJob("the folder holds " + begun.get() + " but this is " + job);
    }
    return portions;
  }

  private long portionBytes(long bytes) {
    long even = bytes / ((long) context.defaultParallelism() * PORTIONS_PER_CORE);
    return Math.max(SMALLEST_PORTION, Math.min(LARGEST_PORTION, even));
  }

  private Properties job(PageWork work, long bytes, List<Portion> portions) {
    Properties job = new Properties();
    job.setProperty("table", work.table().folder());
    job.setProperty("work", work.toString());
    job.setProperty("portion-bytes", Long.toString(bytes));
    job.setProperty("portions", Integer.toString(portions.size()));
    job.setProperty("corpus", Integer.toHexString((corpus.columns() + " " + portions).hashCode()));
    return job;
  }

  private void write(List<Portion> portions, PageWork work) {
    PortionWork rows =
        new PortionWork(
            corpus.columns(),
            context.broadcast(new SerializableConfiguration(context.hadoopConfiguration())),
            context.broadcast(work),
            counts);
    JavaRDD<Row> read = context.parallelize(portions, portions.size()).flatMap(rows);
    StructType schema = work.table().schema().add(JobFolder.PORTION, DataTypes.IntegerType, false);
    spark
        .createDataFrame(read, schema)
        .write()
        .mode(SaveMode.Append)
        .partitionBy(JobFolder.PORTION)
        .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
        .option("parquet.block.size", ROW_GROUP)
        .option("maxRecordsPerFile", 0)
        .parquet(folder.table(work.table()));
  }

  private JobResult result(Table table, int portions, int ran) {
    Dataset<Row> rows = spark.read().schema(table.schema()).parquet(folder.table(table));
    Dataset<Row> problems = IsnadSpark.problems(rows);
    problems.coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder.table(Table.PROBLEMS));
    return JobResult.of(rows, spark.read().parquet(folder.table(Table.PROBLEMS)), portions, ran);
  }
}
