package io.github.isnadarabic.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code dedup}: which articles are near-duplicates. */
@CommandLine.Command(
    name = "dedup",
    description = "Finds near-duplicates: articles that are alike share a cluster.")
final class DedupCommand implements Command {
  @Mixin private CorpusOptions options;

  @Override
  public String run(SparkSession spark) throws IOException {
    JobFolder out = JobFolder.at(options.out(), spark.sparkContext().hadoopConfiguration());
    return new DedupJob(spark, options.corpus(), out).run().told();
  }
}
