package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Layer;
import java.io.IOException;
import java.util.List;

/** The signs that the page is a damaged copy. */
final class DamageSection implements Section {
  private static final int LONGEST = 120;

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    return List.of();
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    SpanJson spans = new SpanJson(report.document(), json);
    json.writeArrayFieldStart("damage");
    for (Damage damage : report.found(Layer.DAMAGE)) {
      json.writeStartObject();
      json.writeStringField("kind", damage.kind().name());
      json.writeFieldName("span");
      spans.write(damage.span());
      spans.writeWhy(damage.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    List<Damage> signs = report.found(Layer.DAMAGE);
    if (signs.isEmpty()) {
      return;
    }
    page.heading("damage.title");
    for (Damage sign : signs) {
      page.text(page.labels().of(sign.kind()), Style.STRONG).label("colon");
      page.text(words(sign, report), Style.PLAIN).end();
    }
  }

  @Override
  public void html(Report report, HtmlPage page) {
    List<Damage> signs = report.found(Layer.DAMAGE);
    if (signs.isEmpty()) {
      return;
    }
    page.open("section").heading("damage.title").open("ul");
    for (Damage sign : signs) {
      page.open("li").element("b", page.labels().of(sign.kind())).label("colon");
      page.arabic(words(sign, report)).close();
    }
    page.close().close();
  }

  private static String words(Damage sign, Report report) {
    return "«" + Shortened.of(sign.span().of(report.text()), LONGEST) + "»";
  }
}
