package io.github.isnadarabic.spark.input;

/** What a corpus comes in. */
public enum InputFormat {
  /** Tables with a column of texts, read row group by row group. */
  PARQUET,
  /** Lines {@code {"id","text","reference"}}, cut into ranges of bytes unless compressed. */
  JSONL,
  /** WARC and WET files, compressed or not, each read as a whole. */
  WARC
}
