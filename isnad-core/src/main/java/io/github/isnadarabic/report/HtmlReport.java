package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes a report as one web page that needs nothing else: no network, no script. Its content
 * security policy allows its own style sheet alone, should an escape ever be missing.
 */
public final class HtmlReport implements ReportWriter {
  private static final StyleSheet STYLE = StyleSheet.standard();

  private final Labels labels;

  /** A writer in the language of {@code labels}. */
  public HtmlReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    HtmlPage page = new HtmlPage(labels);
    Language language = labels.language();
    page.open("html", "lang", language.code(), "dir", language.direction());
    head(report, page);
    page.open("body").open("main");
    header(report, page);
    Report.SECTIONS.forEach(section -> section.html(report, page));
    page.close().close().close();
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void head(Report report, HtmlPage page) {
    String title = report.headline().map(span -> span.of(report.text())).orElse(report.page().id());
    page.open("head").tag("meta", "charset", "utf-8");
    page.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.tag(
        "meta", "http-equiv", "Content-Security-Policy", "content", STYLE.contentSecurityPolicy());
    page.tag("meta", "name", "referrer", "content", "no-referrer");
    page.element("title", title + " · " + labels.get("report.title")).style(STYLE).close();
  }

  private void header(Report report, HtmlPage page) {
    page.open("header").open("p", "class", "kind").label("report.title").close();
    headline(report, page);
    facts("origin", Origin.of(report, labels), page);
    List<Fact> found =
        Report.SECTIONS.stream().flatMap(s -> s.facts(report, labels).stream()).toList();
    facts("found", found, page);
    page.close();
  }

  private static void headline(Report report, HtmlPage page) {
    Optional<Span> headline = report.headline();
    if (headline.isPresent()) {
      page.open("h1", "lang", "ar", "dir", "auto", "id", Places.HEADLINE);
      new LinkedText(report).write(headline.get(), page);
      page.close();
    } else {
      page.open("h1", "class", "none", "id", Places.HEADLINE).label("headline.none").close();
    }
  }

  private static void facts(String kind, List<Fact> facts, HtmlPage page) {
    page.open("dl", "class", kind);
    for (Fact fact : facts) {
      page.open("div").element("dt", fact.label());
      page.open("dd").element("bdi", fact.value()).close().close();
    }
    page.close();
  }
}
