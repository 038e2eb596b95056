package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The view of a reading as a piece of a web page: what was found on top, beside it the text with
 * layers to switch, and what each layer has to tell. {@link HtmlReport} puts it into a file of its
 * own, the server into its page. It is alive with {@code report.js}, and complete without.
 */
public final class HtmlView implements ReportWriter {
  private static final List<String> ACTIONS = List.of("copy", "print");

  /** What stands beside the text: what is told at length comes last. */
  private static final List<Section> SECTIONS =
      Report.SECTIONS.stream().sorted(Comparator.comparing(Section::length)).toList();

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
    ShownPart shown = ShownPart.of(report);
    LayeredText text = new LayeredText(shown.report(), page);
    page.open("article", "class", "reading");
    header(report, shown, text, page);
    tools(shown.report(), page);
    page.open("div", "class", "panes");
    pane("text.title", page);
    text(report, shown, text, page);
    page.close();
    pane("view.findings", page);
    SECTIONS.forEach(section -> section.html(shown.report(), page));
    page.close().close();
    why(page);
    page.close();
  }

  /** Opens a part that is scrolled for itself. */
  private void pane(String label, HtmlPage page) {
    String name = labels.get(label);
    page.open("div", "class", "pane", "tabindex", "0", "role", "region", "aria-label", name);
  }

  private void header(Report report, ShownPart shown, LayeredText text, HtmlPage page) {
    page.open("header").open("p", "class", "kind").label("report.title").close();
    headline(shown, text, page);
    facts("origin", Origin.of(report, labels), page);
    Report.SECTIONS.forEach(section -> section.top(report, page));
    List<Fact> found =
        Report.SECTIONS.stream().flatMap(s -> s.facts(report, labels).stream()).toList();
    facts("found", found, page);
    page.close();
  }

  private static void headline(ShownPart shown, LayeredText text, HtmlPage page) {
    if (shown.headline().isPresent()) {
      page.open("h1", "lang", "ar", "dir", "auto", "id", "headline");
      text.write(shown.headline().get());
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

  private void text(Report report, ShownPart shown, LayeredText text, HtmlPage page) {
    page.open("section", "class", "text").heading("text.title");
    leftOut(report, shown, page);
    int number = 0;
    for (Span piece : shown.pieces()) {
      page.open("p", "lang", "ar", "dir", "auto", "id", "p" + ++number);
      text.write(piece);
      page.close();
    }
    leftOut(report, shown, page);
    page.close();
  }

  /** Tells how much is not shown, before the text and where it breaks off. */
  private void leftOut(Report report, ShownPart shown, HtmlPage page) {
    if (shown.isWhole()) {
      return;
    }
    page.open("div", "class", "cut");
    page.text(
        labels.format(
            "view.cut",
            shown.characters(),
            ShownPart.characters(report.paragraphs()),
            shown.report().marks().size(),
            report.marks().size()));
    page.close();
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
