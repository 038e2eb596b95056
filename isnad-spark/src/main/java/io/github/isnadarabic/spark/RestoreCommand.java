package io.github.isnadarabic.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code restore}: undoes the disguises of texts. */
@CommandLine.Command(name = "restore", description = "Undoes the disguises of texts.")
final class RestoreCommand implements Command {
  @Mixin private CorpusOptions options;

  @Override
  public String run(SparkSession spark) throws IOException {
    JobFolder out = JobFolder.at(options.out(), spark.sparkContext().hadoopConfiguration());
    return new PagesJob(spark, options.corpus(), out).run(new Restoring()).told();
  }
}
