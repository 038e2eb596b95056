package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The text in a web page with what all layers mark in it: stretches, links within them, and within
 * these the disguised words. No two links overlap, and every id is given once.
 */
final class LayeredText {
  private final HtmlPage page;
  private final MarkedText words;
  private final TextLinks links;
  private final MarkWords told;
  private final List<Stretches> stretches = new ArrayList<>();
  private final List<Mark> disguises;

  LayeredText(Report report, HtmlPage page) {
    this.page = page;
    this.words = new MarkedText(report);
    this.told = new MarkWords(report, page.labels());
    List<Mark> marks = report.marks();
    this.links = new TextLinks(marks);
    this.disguises = marks.stream().filter(mark -> mark.is(Mark.Drawn.WORD)).toList();
    Map<String, List<Mark>> byLayer = new LinkedHashMap<>();
    marks.stream()
        .filter(mark -> mark.is(Mark.Drawn.STRETCH))
        .forEach(m -> byLayer.computeIfAbsent(m.layer(), key -> new ArrayList<>()).add(m));
    byLayer.values().forEach(layer -> stretches.add(new Stretches(layer)));
  }

  /** Writes a stretch. */
  void write(Span stretch) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    stretches.forEach(layer -> cuts.addAll(layer.cuts(stretch)));
    int at = stretch.start();
    for (int cut : cuts) {
      stretched(new Span(at, cut));
      at = cut;
    }
    stretched(new Span(at, stretch.end()));
  }

  /** Writes a piece all of which lies under the same stretches. */
  private void stretched(Span piece) {
    List<Mark> over =
        stretches.stream().flatMap(layer -> layer.at(piece.start()).stream()).toList();
    over.forEach(mark -> open("span", mark, "data-to", mark.link().target()));
    linked(piece);
    over.forEach(mark -> page.close());
  }

  private void open(String element, Mark mark, String leads, String target) {
    page.openOnce(
        element, mark.link().id(), "class", classes(mark), leads, target, "title", told.of(mark));
  }

  private static String classes(Mark mark) {
    return mark.layer() + " " + mark.type();
  }

  private void linked(Span piece) {
    int at = piece.start();
    for (TextLinks.Link link : links.in(piece)) {
      words(new Span(at, link.span().start()), false);
      open("a", link.mark(), "href", "#" + link.mark().link().target());
      words(link.span(), true);
      page.close();
      at = link.span().end();
    }
    words(new Span(at, piece.end()), false);
  }

  private void words(Span piece, boolean isLinked) {
    for (MarkedText.Run run : words.runs(piece)) {
      if (run.disguise().isEmpty()) {
        page.text(run.text());
      } else {
        word(run.text(), disguises.get(run.disguise().getAsInt()), isLinked);
      }
    }
  }

  /** A disguised word; it leads to what is told of it unless it is part of a link. */
  private void word(String shown, Mark mark, boolean isLinked) {
    if (isLinked) {
      open("mark", mark, "data-to", mark.link().target());
      page.text(shown).close();
    } else {
      page.open("a", "class", mark.layer(), "href", "#" + mark.link().target());
      open("mark", mark, "data-to", mark.link().target());
      page.text(shown).close().close();
    }
  }
}
