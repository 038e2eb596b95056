package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.TimeFinding.Kind;
import io.github.isnadarabic.model.Timeline;
import io.github.isnadarabic.model.TimelineEvent;
import java.io.IOException;
import java.util.List;

/** The times of the page, the line that they make, and what came of comparing them. */
final class TimesSection implements Section {
  @Override
  public Length length() {
    return Length.MIDDLING;
  }

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    if (!report.hasTimes()) {
      return List.of();
    }
    int clashes = report.timeline().findings(Kind.CONTRADICTION).size();
    return List.of(
        Fact.of(labels.get("times.count"), report.times().size()),
        Fact.of(labels.get("times.contradictions"), clashes));
  }

  @Override
  public List<Mark> marks(Report report) {
    return report.times().isEmpty() ? List.of() : new TimePlaces(report).marks();
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    TimesJson times = new TimesJson(json, report.document().text());
    json.writeFieldName("times");
    times.write(report.times());
    json.writeFieldName("timeline");
    times.write(report.timeline());
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    Timeline line = report.timeline();
    if (!line.events().isEmpty()) {
      page.heading("times.title");
      TimeWords words = new TimeWords(page.labels());
      line.events().forEach(event -> event(event, words, report, page));
    }
    if (!line.findings().isEmpty()) {
      page.heading("times.checks");
      FindingWords words = new FindingWords(report, page.labels());
      line.findings().forEach(finding -> finding(finding, words, page));
    }
  }

  private static void event(
      TimelineEvent event, TimeWords words, Report report, TerminalPage page) {
    page.text(words.value(event.value()), Style.STRONG);
    if (!event.stated()) {
      page.text(" (" + page.labels().get("times.computed") + ")", Style.FAINT);
    }
    Excerpt excerpt = Excerpt.of(event, report.text());
    page.label("colon").text(excerpt.before(), Style.PLAIN);
    page.text(excerpt.words(), Style.TIME).text(excerpt.after(), Style.PLAIN).end();
  }

  private static void finding(TimeFinding finding, FindingWords words, TerminalPage page) {
    Style style = finding.kind() == Kind.CONTRADICTION ? Style.CLASH : Style.PLAIN;
    page.text(page.labels().get("mark." + finding.kind()), style);
    page.text(words.of(finding), Style.PLAIN).end();
  }

  @Override
  public void html(Report report, HtmlPage page) {
    Timeline line = report.timeline();
    if (!line.events().isEmpty()) {
      page.open("section").heading("times.title");
      new TimelinePicture(report, page).write(line);
      page.close();
    }
    if (!report.times().isEmpty()) {
      new TimeTable(report, page).write();
    }
    if (!line.findings().isEmpty()) {
      page.open("section").heading("times.checks").open("ul", "class", "findings");
      FindingWords words = new FindingWords(report, page.labels());
      line.findings().forEach(finding -> finding(finding, words, page));
      page.close().close();
    }
  }

  private static void finding(TimeFinding finding, FindingWords words, HtmlPage page) {
    boolean clash = finding.kind() == Kind.CONTRADICTION;
    page.open("li", "class", clash ? "clash" : "calm");
    page.element("b", page.labels().get("mark." + finding.kind())).text(words.of(finding)).close();
  }
}
