package io.github.isnadarabic.spark;

import io.github.isnadarabic.archive.dedup.NearDuplicates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Near-duplicates. Reading, restoring and hashing are spread over the executors; the hashed words
 * are then held against each other on the driver, in the order of the corpus, by the same class as
 * on one machine, so that the clusters are the same. Nothing is shuffled, and a text of a crowded
 * band is held against a few representatives only.
 */
final class DedupJob {
  private final SparkSession spark;
  private final JobFolder folder;
  private final PagesJob hashing;

  DedupJob(SparkSession spark, Corpus corpus, JobFolder folder) {
    this.spark = inOrder(spark);
    this.folder = folder;
    this.hashing = new PagesJob(spark, corpus, folder);
  }

  /** A portion's file is read in one piece, so that its rows come in their order. */
  private static SparkSession inOrder(SparkSession spark) {
    SparkSession own = spark.newSession();
    own.conf().set("spark.sql.files.maxPartitionBytes", Long.MAX_VALUE);
    return own;
  }

  /** Does what is not done yet. */
  JobResult run() throws IOException {
    JobResult result = hashing.run(new Hashing());
    List<Integer> portions = folder.done(Table.WORDS).stream().sorted().toList();
    try (NearDuplicates articles = new NearDuplicates()) {
      List<String> ids = add(portions, articles);
      write(portions, ids, articles.clusters(done -> {}));
    }
    return result;
  }

  private List<String> add(List<Integer> portions, NearDuplicates articles) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int portion : portions) {
      Iterator<Row> rows = rows(portion).where("words IS NOT NULL").toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        ids.add(row.getString(0));
        articles.add(Hashing.words((byte[]) row.get(1)));
      }
    }
    return ids;
  }

  private void write(List<Integer> portions, List<String> ids, int[] firsts) throws IOException {
    int article = 0;
    for (int portion : portions) {
      List<Row> clusters = new ArrayList<>();
      for (Row row : rows(portion).selectExpr("id", "words IS NULL").collectAsList()) {
        String cluster = row.getBoolean(1) ? null : ids.get(firsts[article++]);
        clusters.add(RowFactory.create(row.getString(0), cluster));
      }
      spark
          .createDataFrame(clusters, Table.CLUSTERS.schema())
          .coalesce(1)
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(portion(Table.CLUSTERS, portion));
    }
  }

  private Dataset<Row> rows(int portion) {
    return spark.read().schema(Table.WORDS.schema()).parquet(portion(Table.WORDS, portion));
  }

  private String portion(Table table, int portion) {
    return folder.table(table) + "/" + JobFolder.PORTION + "=" + portion;
  }
}
