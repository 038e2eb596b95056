package io.github.isnadarabic.spark;

import org.apache.spark.sql.types.StructType;

/**
 * The tables that are written. The name carries the version: a table of another shape gets another
 * name. All spans are of the source text: UTF-16 code units, from 0, end exclusive. A page that
 * could not be read has its problems and nothing else.
 */
public enum Table {
  /** Texts undone of their disguises, with what was changed. */
  RESTORED(
      "restored.v1",
      "id STRING NOT NULL, text STRING,"
          + " changes ARRAY<STRUCT<`start`: INT, `end`: INT, `from`: STRING, `to`: STRING,"
          + " kind: STRING, rule: STRING>>, "
          + Table.PROBLEM_LIST),

  /** Pages that were read; {@code report} is what {@code isnad read --format jsonl} writes. */
  READINGS(
      "readings.v1",
      "id STRING NOT NULL, address STRING, published STRING, headline STRING, report STRING, "
          + Table.PROBLEM_LIST),

  /** The restored words of texts, hashed: 64 bits each, the highest byte first. */
  WORDS("words.v1", "id STRING NOT NULL, words BINARY, " + Table.PROBLEM_LIST),

  /** Near-duplicates: {@code cluster} is the id of the first article that is alike. */
  CLUSTERS("clusters.v1", "id STRING NOT NULL, cluster STRING"),

  /**
   * Where pages were copied from: the likeliest article and its score, and in {@code trace} what
   * {@code isnad trace --format jsonl} writes.
   */
  SOURCES(
      "sources.v1",
      "id STRING NOT NULL, best STRING, score DOUBLE, trace STRING, " + Table.PROBLEM_LIST),

  /** What went wrong, a row each. */
  PROBLEMS("problems.v1", "id STRING NOT NULL, " + Table.PROBLEM);

  private static final String PROBLEM = "code STRING, `start` INT, `end` INT, message STRING";
  private static final String PROBLEM_LIST =
      "problems ARRAY<STRUCT<code: STRING, `start`: INT, `end`: INT, message: STRING>>";

  private final String folder;
  private final String columns;

  Table(String folder, String columns) {
    this.folder = folder;
    this.columns = columns;
  }

  /** The table's name, with its version. */
  public String folder() {
    return folder;
  }

  /** The columns, as SQL declares them. */
  public String columns() {
    return columns;
  }

  /** The columns as Spark has them. */
  public StructType schema() {
    return StructType.fromDDL(columns);
  }
}
