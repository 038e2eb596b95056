package io.github.isnadarabic.cli;

import io.github.isnadarabic.report.HtmlReport;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Labels;
import io.github.isnadarabic.report.ReportWriter;
import io.github.isnadarabic.report.TerminalReport;
import java.util.Locale;

/** The formats that {@code isnad read} writes. */
enum ReadFormat {
  TERMINAL,
  HTML,
  JSON,
  JSONL;

  /** Whether one output holds one page. */
  boolean isOfOnePage() {
    return this == HTML || this == JSON;
  }

  /** Whether programs read it, who must be told of every page. */
  boolean isForPrograms() {
    return this == JSON || this == JSONL;
  }

  ReportWriter writer(Labels labels, boolean colours) {
    return switch (this) {
      case TERMINAL -> new TerminalReport(labels, colours);
      case HTML -> new HtmlReport(labels);
      case JSON, JSONL -> new JsonReport();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
