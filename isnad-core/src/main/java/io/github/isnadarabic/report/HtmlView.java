package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The view of a reading as a piece of a web page: what was found on top, beside it the text with
 * layers to switch, and what each layer has to tell. {@link HtmlReport} puts it into a file of its
 * own, the server into its page. It is alive with {@code report.js}, and complete without.
 */
public final class HtmlView implements ReportWriter {
  private static final List<String> ACTIONS = List.of("copy", "print");

  /** How many characters of a paragraph stand in one piece. */
  private static final int LONGEST = 10_000;

  private final Labels labels;

  /** A writer in the language of {@code labels}. */
  public HtmlView(Labels labels) {
    this.labels = labels;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    HtmlPage page = HtmlPage.piece(labels);
    write(report, page);
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the view into a page. */
  void write(Report report, HtmlPage page) {
    LayeredText text = new LayeredText(report, page);
    page.open("article", "class", "reading");
    header(report, text, page);
    tools(report, page);
    page.open("div", "class", "panes");
    page.open(
        "div",
        "class",
        "pane",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        labels.get("text.title"));
    text(report, text, page);
    page.close();
    page.open(
        "div",
        "class",
        "pane",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        labels.get("view.findings"));
    Report.SECTIONS.forEach(section -> section.html(report, page));
    page.close().close();
    why(page);
    page.close();
  }

  private void header(Report report, LayeredText text, HtmlPage page) {
    page.open("header").open("p", "class", "kind").label("report.title").close();
    headline(report, text, page);
    facts("origin", Origin.of(report, labels), page);
    Report.SECTIONS.forEach(section -> section.top(report, page));
    List<Fact> found =
        Report.SECTIONS.stream().flatMap(s -> s.facts(report, labels).stream()).toList();
    facts("found", found, page);
    page.close();
  }

  private static void headline(Report report, LayeredText text, HtmlPage page) {
    Optional<Span> headline = report.headline();
    if (headline.isPresent()) {
      page.open("h1", "lang", "ar", "dir", "auto", "id", "headline");
      text.write(headline.get());
      page.close();
    } else {
      page.open("h1", "class", "none", "id", "headline").label("headline.none").close();
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

  private void text(Report report, LayeredText text, HtmlPage page) {
    page.open("section", "class", "text").heading("text.title");
    int number = 0;
    for (Span paragraph : pieces(report)) {
      page.open("p", "lang", "ar", "dir", "auto", "id", "p" + ++number);
      text.write(paragraph);
      page.close();
    }
    page.close();
  }

  /** The paragraphs; of one that no browser would show in time, its parts. */
  private static List<Span> pieces(Report report) {
    List<Span> pieces = new ArrayList<>();
    for (Span paragraph : report.paragraphs()) {
      int start = paragraph.start();
      while (paragraph.end() - start > LONGEST) {
        int space = report.text().lastIndexOf(' ', start + LONGEST);
        int end = space > start ? space : start + LONGEST;
        pieces.add(new Span(start, end));
        start = end;
      }
      pieces.add(new Span(start, paragraph.end()));
    }
    return pieces;
  }

  /** The switches of the layers that mark something; what needs a script appears with it. */
  private void tools(Report report, HtmlPage page) {
    page.open("div", "class", "tools").open("fieldset", "class", "layers");
    page.element("legend", labels.get("view.layers"));
    report.marks().stream().map(Mark::layer).distinct().forEach(layer -> layer(layer, page));
    page.close();
    for (String action : ACTIONS) {
      page.open("button", "type", "button", "data-do", action, "hidden", "");
      page.label("view." + action).close();
    }
    page.close();
  }

  private void layer(String layer, HtmlPage page) {
    page.open("label", "class", "layer " + layer);
    page.tag("input", "type", "checkbox", "name", layer, "checked", "");
    page.label("layer." + layer).close();
  }

  /** Where the script tells why something is marked. */
  private void why(HtmlPage page) {
    page.open("aside", "class", "why", "aria-live", "polite", "aria-label", labels.get("view.why"));
    page.open(
        "button", "type", "button", "data-do", "close", "aria-label", labels.get("view.close"));
    page.text("×").close().open("ul").close().close();
  }
}
