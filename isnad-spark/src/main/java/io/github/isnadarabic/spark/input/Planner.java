package io.github.isnadarabic.spark.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Cuts a corpus into portions of about the same size, always the same ones for the same corpus and
 * size, and looks whether it is what it is said to be before any work is done.
 */
public final class Planner {
  private static final int FOOTERS_PER_TASK = 16;

  private final JavaSparkContext spark;
  private final Columns columns;
  private final Configuration conf;

  /** Plans for tables with these columns. */
  public Planner(JavaSparkContext spark, Columns columns) {
    this.spark = spark;
    this.columns = columns;
    this.conf = spark.hadoopConfiguration();
  }

  /** How many bytes the files have together. */
  public long bytes(List<String> paths) throws IOException {
    return InputFiles.of(paths, conf).stream().mapToLong(InputFile::length).sum();
  }

  /**
   * The portions of a corpus.
   *
   * @param paths files, folders and patterns
   * @param portionBytes about how much a portion is to have; a WARC file or a row group is never
   *     cut
   * @throws WrongSchema if the corpus is not of the format, or lacks the columns
   * @throws IOException if there are no files
   */
  public List<Portion> plan(List<String> paths, InputFormat format, long portionBytes)
      throws IOException {
    List<InputFile> files =
        InputFiles.of(paths, conf).stream().filter(file -> file.length() > 0).toList();
    return portions(shares(files, format, portionBytes), portionBytes);
  }

  private List<Share> shares(List<InputFile> files, InputFormat format, long portionBytes)
      throws IOException {
    return switch (format) {
      case PARQUET -> rowGroups(files);
      case JSONL -> {
        Beginnings.checkLines(files, columns, conf);
        yield files.stream().flatMap(f -> ranges(f, portionBytes).stream()).toList();
      }
      case WARC -> {
        Beginnings.checkRecords(files, conf);
        yield files.stream().map(f -> Share.whole(f, format)).toList();
      }
    };
  }

  private List<Share> rowGroups(List<InputFile> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    Broadcast<SerializableConfiguration> shipped =
        spark.broadcast(new SerializableConfiguration(conf));
    int tasks = (files.size() + FOOTERS_PER_TASK - 1) / FOOTERS_PER_TASK;
    List<Footer> footers =
        spark.parallelize(files, tasks).map(new Footers(columns, shipped)).collect();
    footers.stream().flatMap(f -> f.complaint().stream()).findFirst().ifPresent(Planner::refuse);
    if (footers.stream().noneMatch(Footer::isTable)) {
      refuse(files.get(0).path() + " and those after it are no Parquet files");
    }
    return footers.stream().flatMap(f -> f.shares().stream()).toList();
  }

  private static void refuse(String complaint) {
    throw new WrongSchema(complaint);
  }

  private List<Share> ranges(InputFile file, long portionBytes) {
    if (Beginnings.isCompressed(file, conf)) {
      Share whole = Share.whole(file, InputFormat.JSONL);
      return List.of(new Share(whole.file(), whole.format(), 0, Long.MAX_VALUE, whole.bytes()));
    }
    return LongStream.range(0, (file.length() + portionBytes - 1) / portionBytes)
        .mapToObj(i -> range(file, i * portionBytes, portionBytes))
        .toList();
  }

  private static Share range(InputFile file, long start, long most) {
    long end = Math.min(file.length(), start + most);
    return new Share(file.path(), InputFormat.JSONL, start, end, end - start);
  }

  /** Neighbours together, until there is enough. */
  private static List<Portion> portions(List<Share> shares, long portionBytes) {
    List<Portion> portions = new ArrayList<>();
    List<Share> together = new ArrayList<>();
    long bytes = 0;
    for (Share share : shares) {
      if (!together.isEmpty() && bytes + share.bytes() > portionBytes) {
        portions.add(new Portion(portions.size(), together));
        together.clear();
        bytes = 0;
      }
      together.add(share);
      bytes += share.bytes();
    }
    if (!together.isEmpty()) {
      portions.add(new Portion(portions.size(), together));
    }
    return portions;
  }
}
