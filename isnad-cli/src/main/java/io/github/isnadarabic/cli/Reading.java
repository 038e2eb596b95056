package io.github.isnadarabic.cli;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.report.Report;
import io.github.isnadarabic.report.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** From a page to its report. Thread-safe. */
final class Reading {
  private final Pipeline pipeline;
  private final ReadFormat format;
  private final ReportWriter writer;
  private final Optional<String> reference;

  /**
   * A reading by the steps of {@code pipeline}.
   *
   * @param reference the day of publication of pages that give none, ISO 8601
   */
  Reading(Pipeline pipeline, ReadFormat format, ReportWriter writer, Optional<String> reference) {
    this.pipeline = pipeline;
    this.format = format;
    this.writer = writer;
    this.reference = reference;
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
    return new Report(read(dated(page, reference)));
  }

  /** Whether a page was read. */
  static ExitStatus status(Report report) {
    boolean failed =
        report.document().problems().stream().anyMatch(problem -> problem.code() == Code.INTERNAL);
    return failed || report.isUnreadable() ? ExitStatus.SOME_UNREADABLE : ExitStatus.DONE;
  }

  private Document read(Page page) {
    try {
      return pipeline.read(page);
    } catch (RuntimeException | StackOverflowError e) {
      return Document.of(page).withProblems(List.of(Problem.of(Code.INTERNAL, e.toString())));
    }
  }

  /** The page with its day of publication: {@code reference} where it gives none itself. */
  static Page dated(Page page, Optional<String> reference) {
    Provenance from = page.provenance();
    Optional<String> published = from.published().or(() -> reference);
    return new Page(
        page.id(),
        page.source(),
        page.headline(),
        page.byline(),
        page.blocks(),
        new Provenance(from.format(), from.charset(), from.address(), published),
        page.problems());
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
