package io.github.isnadarabic.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a writer writes, as a string. */
final class WrittenReport {
  private WrittenReport() {}

  static String of(ReportWriter writer, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
