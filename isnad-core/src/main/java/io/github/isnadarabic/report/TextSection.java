package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.util.List;

/** The text in both states, and which part of the page is what. */
final class TextSection implements Section {

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    return List.of();
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    Page page = report.page();
    json.writeStringField("source", page.source());
    json.writeStringField("text", report.text());
    JsonOutput.changes(json, report.document().text().alignment());
    headline(report, json);
    JsonOutput.span(json, "byline", page.byline());
    json.writeArrayFieldStart("blocks");
    for (SourceSpan block : page.blocks()) {
      JsonOutput.span(json, block);
    }
    json.writeEndArray();
    JsonOutput.string(json, "published", page.provenance().published());
    JsonOutput.string(json, "address", page.provenance().address());
  }

  private static void headline(Report report, JsonGenerator json) throws IOException {
    if (report.headline().isEmpty()) {
      json.writeNullField("headline");
      return;
    }
    json.writeObjectFieldStart("headline");
    json.writeStringField("text", report.headline().get().of(report.text()));
    JsonOutput.span(json, "span", report.page().headline());
    for (HeadlineSupport found : report.found(Layer.HEADLINE)) {
      new HeadlineJson(report.document(), json).write(found);
    }
    json.writeEndObject();
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    page.heading("text.title");
    MarkedText text = new MarkedText(report);
    for (Span paragraph : report.paragraphs()) {
      page.marked(text, paragraph).end();
    }
  }

  @Override
  public void html(Report report, HtmlPage page) {
    // In a web page the text stands beside all sections: HtmlView writes it.
  }
}
