package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Layer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What one must know of a page, in five lines; the sections after it show why. */
final class FindingsSection implements Section {

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    return List.of();
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    Findings findings = new Findings(report);
    json.writeObjectFieldStart("findings");
    Optional<HeadlineSupport> headline = findings.headline();
    JsonOutput.string(json, "headline", headline.map(found -> found.verdict().name()));
    json.writeNumberField("disguisedWords", findings.disguisedWords());
    json.writeNumberField("damage", report.found(Layer.DAMAGE).size());
    json.writeNumberField("namedSources", findings.namedSources());
    json.writeNumberField("unnamedSources", findings.unnamedSources());
    json.writeNumberField("timesThatDisagree", findings.timesThatDisagree());
    json.writeEndObject();
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    List<Fact> lines = new Findings(report).lines(page.labels());
    if (lines.isEmpty()) {
      return;
    }
    page.heading("findings.title");
    for (Fact line : lines) {
      page.text(line.label(), Style.STRONG).label("colon").text(line.value(), Style.PLAIN).end();
    }
  }

  @Override
  public void html(Report report, HtmlPage page) {
    // In a web page the lines stand on top.
  }

  @Override
  public void top(Report report, HtmlPage page) {
    List<Fact> lines = new Findings(report).lines(page.labels());
    if (lines.isEmpty()) {
      return;
    }
    page.open("section", "class", "verdict").heading("findings.title").open("ul");
    for (Fact line : lines) {
      page.open("li").element("b", line.label()).label("colon").element("bdi", line.value());
      page.close();
    }
    page.close().close();
  }
}
