package io.github.isnadarabic.spark;

import io.github.isnadarabic.spark.input.Columns;
import io.github.isnadarabic.spark.input.InputFormat;
import java.util.List;

/**
 * What a job reads.
 *
 * @param paths files, folders and patterns on any file system that Spark knows
 * @param format what they are
 * @param columns of tables, which columns hold what
 */
record Corpus(List<String> paths, InputFormat format, Columns columns) {

  Corpus {
    paths = List.copyOf(paths);
  }
}
