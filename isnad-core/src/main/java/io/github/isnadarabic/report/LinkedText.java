package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;

/** The text in a web page, its disguised words marked and its cues and sources linked. */
final class LinkedText {
  private final MarkedText text;
  private final TextLinks links;

  LinkedText(Report report) {
    this.text = new MarkedText(report);
    this.links = new TextLinks(new Voices(report));
  }

  /** Writes a stretch. */
  void write(Span stretch, HtmlPage page) {
    int at = stretch.start();
    for (TextLinks.Link link : links.in(stretch)) {
      page.marked(text, new Span(at, link.span().start()));
      page.openOnce("a", link.id(), "class", link.kind(), "href", "#" + link.target());
      page.marked(text, link.span()).close();
      at = link.span().end();
    }
    page.marked(text, new Span(at, stretch.end()));
  }
}
