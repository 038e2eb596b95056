package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which words of the headline the body bears out; in JSON it is part of the headline. */
final class HeadlineSection implements Section {
  /** The id of the section, where the text leads. */
  private static final String TITLE = "verdict";

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    return List.of();
  }

  @Override
  public List<Mark> marks(Report report) {
    List<Mark> marks = new ArrayList<>();
    for (HeadlineSupport found : report.found(Layer.HEADLINE)) {
      Mark.Kind verdict = Mark.Kind.of("verdict.", found.verdict());
      found.unsupported().forEach(span -> marks.add(mark("HeadlineClaim", verdict, span, found)));
      found.support().ifPresent(s -> marks.add(mark("HeadlineEvidence", verdict, s, found)));
      found.nearest().ifPresent(s -> marks.add(mark("HeadlineNearest", verdict, s, found)));
    }
    return marks;
  }

  private static Mark mark(String type, Mark.Kind kind, Span span, HeadlineSupport found) {
    Mark.Link link = new Mark.Link(Mark.Drawn.STRETCH, type, TITLE);
    return new Mark("headline", type, kind, span, link, Map.of(), found.evidence());
  }

  @Override
  public void json(Report report, JsonGenerator json) {
    // TextSection writes the headline with its verdict
  }

  private static Optional<HeadlineSupport> found(Report report) {
    return report.found(Layer.HEADLINE).stream().findFirst();
  }

  private static List<Fact> lines(Report report, HeadlineSupport found, Labels labels) {
    HeadlineSentences sentences = new HeadlineSentences(report.text(), labels);
    List<Fact> lines = new ArrayList<>();
    found
        .bait()
        .forEach(bait -> lines.add(new Fact(labels.get("headline.bait"), sentences.quoted(bait))));
    lines.addAll(sentences.failures(found));
    found
        .support()
        .ifPresent(s -> lines.add(new Fact(labels.get("headline.evidence"), sentences.quoted(s))));
    found
        .nearest()
        .ifPresent(
            s -> lines.add(new Fact(labels.get("headline.nearestLabel"), sentences.quoted(s))));
    return lines;
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    if (found(report).isEmpty()) {
      return;
    }
    page.heading("headline.title");
    for (Fact line : lines(report, found(report).get(), page.labels())) {
      page.text(line.label(), Style.PLAIN).label("colon").text(line.value(), Style.PLAIN).end();
    }
  }

  @Override
  public void html(Report report, HtmlPage page) {
    if (found(report).isEmpty()) {
      return;
    }
    page.open("section", "id", TITLE).heading("headline.title").open("ul");
    for (Fact line : lines(report, found(report).get(), page.labels())) {
      page.open("li").element("bdi", line.label()).label("colon").element("bdi", line.value());
      page.close();
    }
    page.close().close();
  }
}
