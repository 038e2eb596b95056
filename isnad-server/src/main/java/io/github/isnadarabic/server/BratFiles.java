package io.github.isnadarabic.server;

import io.github.isnadarabic.report.BratReport;
import io.github.isnadarabic.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that brat loads a page from: its text, the annotations, and what types there are. */
final class BratFiles {
  private BratFiles() {}

  static void write(Report report, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry("page.txt"));
    zip.write(report.page().source().getBytes(StandardCharsets.UTF_8));
    zip.putNextEntry(new ZipEntry("page.ann"));
    new BratReport().write(report, zip);
    zip.putNextEntry(new ZipEntry("annotation.conf"));
    zip.write(Resource.named("annotation.conf").bytes());
    zip.finish();
  }
}
