package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in one format, in UTF-8. Writers are immutable and thread-safe. */
public interface ReportWriter {

  /** Writes one report; the stream stays open. */
  void write(Report report, OutputStream out) throws IOException;
}
