package io.github.isnadarabic.spark.input;

import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.PageReader;
import io.github.isnadarabic.pages.PageStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A share that is being read.
 *
 * @param pages what is in it
 * @param file to be closed after
 */
record OpenShare(PageStream pages, Closeable file) {
  private static final PageReader READER = PageReader.standard();

  /**
   * Opens a share.
   *
   * @throws IOException or a RuntimeException of Parquet's if that is not possible
   */
  static OpenShare of(Share share, Columns columns, Configuration conf) throws IOException {
    return switch (share.format()) {
      case PARQUET -> ofTable(share, ParquetTable.open(share.file(), columns, conf));
      case JSONL -> ofLines(share, open(share, conf));
      case WARC -> ofStream(share, open(share, conf), Format.WARC);
    };
  }

  private static FSDataInputStream open(Share share, Configuration conf) throws IOException {
    Path file = new Path(share.file());
    return file.getFileSystem(conf).open(file);
  }

  private static OpenShare ofTable(Share share, ParquetTable table) {
    return new OpenShare(new ParquetPages(READER, share, table), table);
  }

  private static OpenShare ofLines(Share share, FSDataInputStream file) throws IOException {
    file.seek(Math.max(0, share.start() - 1));
    boolean isRange = share.start() > 0 || share.end() < Long.MAX_VALUE;
    InputStream lines = isRange ? LineRange.of(file, share.start(), share.end()) : file;
    return ofStream(share, lines, Format.JSONL);
  }

  private static OpenShare ofStream(Share share, InputStream in, Format format) throws IOException {
    return new OpenShare(READER.open(share.name(), in, Optional.of(format)), in);
  }
}
