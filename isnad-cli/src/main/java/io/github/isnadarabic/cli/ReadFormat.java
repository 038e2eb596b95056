package io.github.isnadarabic.cli;

import io.github.isnadarabic.report.BratReport;
import io.github.isnadarabic.report.ClaimReviewReport;
import io.github.isnadarabic.report.HtmlReport;
import io.github.isnadarabic.report.JsonLdReport;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Labels;
import io.github.isnadarabic.report.ReportWriter;
import io.github.isnadarabic.report.TerminalReport;
import io.github.isnadarabic.report.Timex3Report;
import java.util.Locale;

/** The formats that {@code isnad read} writes. */
enum ReadFormat {
  TERMINAL,
  HTML,
  JSON,
  JSONL,
  /** W3C Web Annotations. */
  JSONLD,
  /** The {@code .ann} file of brat. */
  BRAT,
  /** A draft of a schema.org ClaimReview for each claim. */
  CLAIMREVIEW,
  /** The source text with TIMEX3 elements. */
  TIMEX3;

  /** Whether one output holds one page. */
  boolean isOfOnePage() {
    return this != TERMINAL && this != JSONL;
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
      case JSONLD -> new JsonLdReport();
      case BRAT -> new BratReport();
      case CLAIMREVIEW -> new ClaimReviewReport();
      case TIMEX3 -> new Timex3Report();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
