package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes who said what on a page, and nothing else, to be read in a terminal. */
public final class SourceList implements ReportWriter {
  private final Labels labels;
  private final boolean colours;

  /**
   * A writer in the language of {@code labels}.
   *
   * @param colours whether the terminal shows colours
   */
  public SourceList(Labels labels, boolean colours) {
    this.labels = labels;
    this.colours = colours;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    TerminalPage page = new TerminalPage(labels, colours);
    page.text(report.page().id(), Style.FAINT);
    new VoiceLines(new Voices(report), page.end()).write();
    out.write(page.end().toString().getBytes(StandardCharsets.UTF_8));
  }
}
