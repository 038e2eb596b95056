package io.github.isnadarabic.spark.input;

import java.io.Serializable;

/**
 * A piece of a file that can be read by itself.
 *
 * @param file where it is
 * @param format what it is
 * @param start its first byte, or of Parquet its row group, from 0
 * @param end the byte after its last; lines that begin before it belong to it
 * @param bytes about how much there is to read
 */
record Share(String file, InputFormat format, long start, long end, long bytes)
    implements Serializable {

  /** A file in one piece. */
  static Share whole(InputFile file, InputFormat format) {
    return new Share(file.path(), format, 0, file.length(), file.length());
  }

  /** Names the share where a page of it has no name. */
  String name() {
    return start == 0 ? file : file + "@" + start;
  }
}
