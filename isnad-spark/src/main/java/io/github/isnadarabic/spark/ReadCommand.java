package io.github.isnadarabic.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code read}: reads pages. */
@CommandLine.Command(name = "read", description = "Reads pages; the reports are JSON.")
final class ReadCommand implements Command {
  @Mixin private CorpusOptions options;

  @Option(
      names = "--reference",
      paramLabel = "DATE",
      description = "The day of publication where a page does not say, as 2024-12-13.")
  private Optional<LocalDate> reference;

  @Override
  public String run(SparkSession spark) throws IOException {
    JobFolder out = JobFolder.at(options.out(), spark.sparkContext().hadoopConfiguration());
    Reading reading = new Reading(reference.map(LocalDate::toString));
    return new PagesJob(spark, options.corpus(), out).run(reading).told();
  }
}
