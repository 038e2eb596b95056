package io.github.isnadarabic.spark.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Whether files are what they are said to be, as far as their beginnings show. */
final class Beginnings {
  private static final int LOOK = 1 << 16;
  private static final int FILES = 10;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final Pattern TEXT = Pattern.compile("\"text\"\\s*:");

  private Beginnings() {}

  /**
   * Looks whether the first file is JSON lines.
   *
   * @throws WrongSchema if no line at its beginning has a text, or the columns have other names
   */
  static void checkLines(List<InputFile> files, Columns columns, Configuration conf)
      throws IOException {
    if (!columns.equals(Columns.standard())) {
      throw new WrongSchema("JSON lines have the fields \"id\", \"text\" and \"reference\"");
    }
    if (!files.isEmpty() && !TEXT.matcher(beginning(files.get(0), conf)).find()) {
      throw new WrongSchema(files.get(0).path() + ": no line at its beginning has a \"text\"");
    }
  }

  /**
   * Looks whether the first files are WARC files; one of them may be rotten.
   *
   * @throws WrongSchema if none is
   */
  static void checkRecords(List<InputFile> files, Configuration conf) {
    List<InputFile> first = files.subList(0, Math.min(FILES, files.size()));
    if (!first.isEmpty() && first.stream().noneMatch(file -> isWarc(file, conf))) {
      throw new WrongSchema(files.get(0).path() + " and those after it are no WARC files");
    }
  }

  static boolean isCompressed(InputFile file, Configuration conf) {
    try (InputStream in = open(file, conf)) {
      return in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isWarc(InputFile file, Configuration conf) {
    try {
      return beginning(file, conf).startsWith("WARC/");
    } catch (IOException e) {
      return false;
    }
  }

  private static String beginning(InputFile file, Configuration conf) throws IOException {
    boolean gzip = isCompressed(file, conf);
    try (InputStream raw = open(file, conf);
        InputStream in = gzip ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      char[] look = new char[LOOK];
      int length = reader.read(look);
      return new String(look, 0, Math.max(0, length));
    }
  }

  private static InputStream open(InputFile file, Configuration conf) throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(conf).open(path);
  }
}
