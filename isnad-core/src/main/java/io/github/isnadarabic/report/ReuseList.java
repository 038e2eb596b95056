package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes where a page was copied from, and nothing else, to be read in a terminal. */
public final class ReuseList implements ReportWriter {
  private final Labels labels;
  private final boolean colours;

  /**
   * A writer in the language of {@code labels}.
   *
   * @param colours whether the terminal shows colours
   */
  public ReuseList(Labels labels, boolean colours) {
    this.labels = labels;
    this.colours = colours;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    TerminalPage page = new TerminalPage(labels, colours);
    page.text(report.page().id(), Style.FAINT).end();
    new ReuseSection().terminal(report, page);
    out.write(page.end().toString().getBytes(StandardCharsets.UTF_8));
  }
}
