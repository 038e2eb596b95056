package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Timex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the times of a text, a line each: where, the words, the value, why; then what no calendar
 * and no clock has. Places are told as {@link ChangeList} tells them.
 */
public final class TimesList implements ReportWriter {
  private final Labels labels;
  private final boolean colours;

  /**
   * A writer in the language of {@code labels}.
   *
   * @param colours whether the terminal shows colours
   */
  public TimesList(Labels labels, boolean colours) {
    this.labels = labels;
    this.colours = colours;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    TerminalPage page = new TerminalPage(labels, colours);
    LineCounter lines = new LineCounter(report.page().source());
    for (Timex time : report.times()) {
      SourceSpan span = report.sourceOf(time.span());
      page.text(report.page().id() + ":" + lines.at(span.start()), Style.FAINT);
      page.text("  " + time.span().of(report.text()), Style.PLAIN).label("arrow");
      page.text(value(time), Style.STRONG);
      page.text("  " + time.type() + "  " + time.evidence().rule(), Style.FAINT).end();
    }
    report.document().problems().forEach(problem -> problem(problem, report, page));
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String value(Timex time) {
    return time.value().orElse("-") + time.mod().map(mod -> " " + mod).orElse("");
  }

  private void problem(Problem problem, Report report, TerminalPage page) {
    page.text(report.page().id() + ": " + problem.code() + ": ", Style.FAINT);
    page.text(problem.message(), Style.PLAIN).end();
  }
}
