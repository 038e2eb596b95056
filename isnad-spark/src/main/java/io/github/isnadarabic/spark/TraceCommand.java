package io.github.isnadarabic.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trace}: where pages were copied from. */
@CommandLine.Command(
    name = "trace",
    description = "Finds the articles of an archive that pages were copied from.")
final class TraceCommand implements Command {
  @Mixin private CorpusOptions options;

  @Option(
      names = "--archive",
      paramLabel = "FOLDER",
      required = true,
      description =
          "The archive that isnad archive made: a path that all executors can read, or the name it"
              + " was shipped with (spark-submit --archives news.zip#news: news).")
  private String archive;

  @Override
  public String run(SparkSession spark) throws IOException {
    JobFolder out = JobFolder.at(options.out(), spark.sparkContext().hadoopConfiguration());
    Tracing tracing = new Tracing(new ShippedArchive(archive));
    return new PagesJob(spark, options.corpus(), out).run(tracing).told();
  }
}
