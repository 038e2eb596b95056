package io.github.isnadarabic.spark;

import io.github.isnadarabic.spark.input.Columns;
import io.github.isnadarabic.spark.input.InputFormat;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads and where it writes. */
final class CorpusOptions {
  @Parameters(
      paramLabel = "PATH",
      description = "Files, folders and patterns on any file system that Spark knows.",
      arity = "1..*")
  private List<String> paths;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      required = true,
      description = "parquet, jsonl (lines {\"id\",\"text\",\"reference\"}), warc (WET too).")
  private InputFormat format;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the tables go. Run again, the job goes on where it stood.")
  private String out;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      defaultValue = "id",
      description = "The Parquet column that names an article (default: ${DEFAULT-VALUE}).")
  private String id;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "The Parquet column of the texts (default: ${DEFAULT-VALUE}).")
  private String text;

  @Option(
      names = "--reference-column",
      paramLabel = "NAME",
      defaultValue = "reference",
      description = "The Parquet column of the days of publication (default: ${DEFAULT-VALUE}).")
  private String reference;

  Corpus corpus() {
    return new Corpus(paths, format, new Columns(id, text, reference));
  }

  String out() {
    return out;
  }
}
