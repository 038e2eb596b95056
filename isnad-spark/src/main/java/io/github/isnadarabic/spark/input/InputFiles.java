package io.github.isnadarabic.spark.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that paths name: files, folders, patterns. */
final class InputFiles {
  private InputFiles() {}

  /**
   * All files, by name. Those whose names begin with a dot or an underscore are no data.
   *
   * @throws FileNotFoundException if a path names nothing
   */
  static List<InputFile> of(List<String> paths, Configuration conf) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String path : paths) {
      Path pattern = new Path(path);
      FileSystem system = pattern.getFileSystem(conf);
      FileStatus[] found = system.globStatus(pattern);
      if (found == null || found.length == 0) {
        throw new FileNotFoundException("no such file or folder: " + path);
      }
      for (FileStatus status : found) {
        add(status, system, files);
      }
    }
    files.sort(Comparator.comparing(InputFile::path));
    return files.stream().distinct().toList();
  }

  private static void add(FileStatus status, FileSystem system, List<InputFile> files)
      throws IOException {
    if (status.isFile()) {
      files.add(new InputFile(status.getPath().toString(), status.getLen()));
      return;
    }
    for (FileStatus inside : system.listStatus(status.getPath(), InputFiles::isData)) {
      add(inside, system, files);
    }
  }

  private static boolean isData(Path path) {
    return !path.getName().startsWith(".") && !path.getName().startsWith("_");
  }
}
