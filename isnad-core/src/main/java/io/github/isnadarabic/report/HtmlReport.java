package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report as one web page that needs nothing else: no network, and no script to be
 * complete. Its content security policy allows its own style sheet and its own script alone, should
 * an escape ever be missing.
 */
public final class HtmlReport implements ReportWriter {
  private static final Asset STYLE = Asset.STYLE;
  private static final Asset SCRIPT = Asset.SCRIPT;

  private final Labels labels;

  /** A writer in the language of {@code labels}. */
  public HtmlReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    HtmlPage page = HtmlPage.whole(labels);
    Language language = labels.language();
    page.open("html", "lang", language.code(), "dir", language.direction());
    head(report, page);
    page.open("body").open("main");
    new HtmlView(labels).write(report, page);
    page.close().asset("script", SCRIPT).close().close();
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void head(Report report, HtmlPage page) {
    String title = report.headline().map(span -> span.of(report.text())).orElse(report.page().id());
    page.open("head").tag("meta", "charset", "utf-8");
    page.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.tag("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    page.tag("meta", "name", "referrer", "content", "no-referrer");
    page.element("title", title + " · " + labels.get("report.title"));
    page.asset("style", STYLE).close();
  }

  private static String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(STYLE.hash(), SCRIPT.hash());
  }
}
