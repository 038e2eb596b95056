package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a report to be read in a terminal: what was found first, then the text and the details.
 */
public final class TerminalReport implements ReportWriter {
  private final Labels labels;
  private final boolean colours;

  /**
   * A writer in the language of {@code labels}.
   *
   * @param colours whether the terminal shows colours
   */
  public TerminalReport(Labels labels, boolean colours) {
    this.labels = labels;
    this.colours = colours;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    TerminalPage page = new TerminalPage(labels, colours);
    headline(report, page);
    origin(report, page);
    facts(report, page);
    Report.SECTIONS.forEach(section -> section.terminal(report, page));
    out.write(page.end().toString().getBytes(StandardCharsets.UTF_8));
  }

  private void headline(Report report, TerminalPage page) {
    Optional<Span> headline = report.headline();
    if (headline.isPresent()) {
      page.marked(new MarkedText(report), headline.get()).end();
    } else {
      page.text(labels.get("headline.none"), Style.FAINT).end();
    }
  }

  private void origin(Report report, TerminalPage page) {
    line(Origin.of(report, labels), page);
  }

  private void facts(Report report, TerminalPage page) {
    List<Fact> facts =
        Report.SECTIONS.stream().flatMap(s -> s.facts(report, labels).stream()).toList();
    line(facts, page);
  }

  private void line(List<Fact> facts, TerminalPage page) {
    String colon = labels.get("colon");
    String line =
        facts.stream()
            .map(fact -> fact.label() + colon + fact.value())
            .collect(Collectors.joining(" · "));
    page.text(line, Style.FAINT).end();
  }
}
