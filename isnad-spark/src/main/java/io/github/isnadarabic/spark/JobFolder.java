package io.github.isnadarabic.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder that a job writes to: what the job is, its tables, and which portions are done. */
final class JobFolder {
  /** The column that tells output partitions apart, and the beginning of their folders' names. */
  static final String PORTION = "portion";

  private static final String JOB = "_isnad-job.v1.properties";

  private final Path folder;
  private final FileSystem system;

  private JobFolder(Path folder, FileSystem system) {
    this.folder = folder;
    this.system = system;
  }

  static JobFolder at(String folder, Configuration conf) throws IOException {
    Path path = new Path(folder);
    return new JobFolder(path, path.getFileSystem(conf));
  }

  /** Where a table stands. */
  String table(Table table) {
    return new Path(folder, table.folder()).toString();
  }

  /** The job that was begun here, if one was. */
  Optional<Properties> job() throws IOException {
    Path file = new Path(folder, JOB);
    if (!system.exists(file)) {
      return Optional.empty();
    }
    Properties job = new Properties();
    try (InputStream in = system.open(file)) {
      job.load(in);
    }
    return Optional.of(job);
  }

  /** Begins a job; a folder that holds something else is refused. */
  void begin(Properties job) throws IOException {
    if (system.exists(folder) && system.listStatus(folder).length > 0) {
      throw new OtherJob(folder + " holds something that is no job of Isnad's");
    }
    try (OutputStream out = system.create(new Path(folder, JOB), false)) {
      job.store(out, null);
    }
  }

  /** The portions whose rows stand in a table: each was put there as a whole. */
  Set<Integer> done(Table table) throws IOException {
    Path path = new Path(folder, table.folder());
    if (!system.exists(path)) {
      return Set.of();
    }
    return Arrays.stream(system.globStatus(new Path(path, PORTION + "=*/*.parquet")))
        .map(FileStatus::getPath)
        .map(file -> file.getParent().getName().substring(PORTION.length() + 1))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
