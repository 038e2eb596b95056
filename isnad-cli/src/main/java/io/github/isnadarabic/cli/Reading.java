package io.github.isnadarabic.cli;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.report.Report;
import io.github.isnadarabic.report.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** From a page to its report. Thread-safe. */
final class Reading {
  private final PageReading pages;
  private final ReadFormat format;
  private final ReportWriter writer;
  private final Optional<String> reference;

  /**
   * A reading by the steps of {@code pipeline}.
   *
   * @param reference the day of publication of pages that give none, ISO 8601
   */
  Reading(Pipeline pipeline, ReadFormat format, ReportWriter writer, Optional<String> reference) {
    this.pages = new PageReading(pipeline);
    this.reference = reference;
    this.format = format;
    this.writer = writer;
  }

  /** Reads one page and writes its report; a program error is a problem of that page alone. */
  Result of(Page page) throws IOException {
    Report report = report(page);
    boolean isWritten = format.isForPrograms() || !report.isUnreadable();
    byte[] written = isWritten ? written(report) : new byte[0];
    return status(report) == ExitStatus.DONE
        ? Result.done(written)
        : Result.unreadable(written, complaints(report));
  }

  /** Reads one page. */
  Report report(Page page) {
    return new Report(pages.of(page, reference));
  }

  /** Whether a page was read. */
  static ExitStatus status(Report report) {
    boolean failed =
        report.document().problems().stream().anyMatch(problem -> problem.code() == Code.INTERNAL);
    return failed || report.isUnreadable() ? ExitStatus.SOME_UNREADABLE : ExitStatus.DONE;
  }

  private byte[] written(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(report, out);
    return out.toByteArray();
  }

  private static List<String> complaints(Report report) {
    String id = report.page().id();
    return report.document().problems().stream()
        .map(problem -> id + ": " + problem.code() + ": " + problem.message())
        .toList();
  }
}
