package io.github.isnadarabic.server;

import io.github.isnadarabic.report.BratReport;
import io.github.isnadarabic.report.ClaimReviewReport;
import io.github.isnadarabic.report.HtmlReport;
import io.github.isnadarabic.report.HtmlView;
import io.github.isnadarabic.report.JsonLdReport;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Labels;
import io.github.isnadarabic.report.ReportWriter;
import io.github.isnadarabic.report.Timex3Report;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that readings are given in. Those of one media type: the first is meant by it. */
enum Format {
  JSON("application/json", "json"),
  JSONL("application/jsonl", "jsonl"),
  /** The reading as a piece of a web page. */
  VIEW("text/html; charset=utf-8", "html"),
  /** The reading as a file of its own. */
  HTML("text/html; charset=utf-8", "html"),
  JSONLD("application/ld+json", "jsonld"),
  CLAIMREVIEW("application/ld+json", "claims.jsonld"),
  /** Both files of brat, zipped. */
  BRAT("application/zip", "brat.zip"),
  TIMEX3("application/xml", "timeml.xml");

  private final String type;
  private final String ending;

  Format(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  String type() {
    return type;
  }

  /** How names of files in this format end. */
  String ending() {
    return ending;
  }

  ReportWriter writer(Labels labels) {
    return switch (this) {
      case JSON, JSONL -> new JsonReport();
      case VIEW -> new HtmlView(labels);
      case HTML -> new HtmlReport(labels);
      case JSONLD -> new JsonLdReport();
      case CLAIMREVIEW -> new ClaimReviewReport();
      case BRAT -> new BratReport();
      case TIMEX3 -> new Timex3Report();
    };
  }

  /**
   * The format that a request asks for: by the parameter {@code format}, or else by what it
   * accepts.
   *
   * @throws Refusal if there is no such format
   */
  static Format of(Question question) throws Refusal {
    Optional<String> named = question.parameter("format");
    if (named.isPresent()) {
      return find(named.get());
    }
    if (question.accept().isBlank()) {
      return JSON;
    }
    return Arrays.stream(question.accept().split(",", -1))
        .flatMap(Format::accepted)
        .findFirst()
        .orElseThrow(() -> new Refusal(Trouble.NOT_ACCEPTABLE, "see /api/openapi.json"));
  }

  private static Format find(String name) throws Refusal {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new Refusal(Trouble.BAD_PARAMETER, "format: " + Arrays.toString(values())));
  }

  private static Stream<Format> accepted(String range) {
    String wanted = range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return wanted.equals("*/*") || wanted.equals("application/*")
        ? Stream.of(JSON)
        : Arrays.stream(values()).filter(f -> f.type.replaceFirst(";.*", "").equals(wanted));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
