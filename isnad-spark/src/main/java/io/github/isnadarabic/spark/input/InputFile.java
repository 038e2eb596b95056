package io.github.isnadarabic.spark.input;

import java.io.Serializable;

/** A file of a corpus, and its length in bytes. */
record InputFile(String path, long length) implements Serializable {}
