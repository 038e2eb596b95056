package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Layer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The signs that the page is a damaged copy. */
final class DamageSection implements Section {
  private static final int LONGEST = 120;

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    return List.of();
  }

  @Override
  public List<Mark> marks(Report report) {
    List<Damage> signs = report.found(Layer.DAMAGE);
    return IntStream.range(0, signs.size()).mapToObj(i -> mark(signs.get(i), i + 1)).toList();
  }

  private static Mark mark(Damage sign, int number) {
    return new Mark(
        "damage",
        "Damage",
        Mark.Kind.of("damage.", sign.kind()),
        sign.span(),
        new Mark.Link(Mark.Drawn.STRETCH, "y" + number, "g" + number),
        Map.of(),
        sign.evidence());
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
    for (int i = 0; i < signs.size(); i++) {
      Damage sign = signs.get(i);
      page.open("li", "id", "g" + (i + 1)).element("b", page.labels().of(sign.kind()));
      page.label("colon").open("a", "href", "#y" + (i + 1)).arabic(words(sign, report));
      page.close().close();
    }
    page.close().close();
  }

  private static String words(Damage sign, Report report) {
    return "«" + Shortened.of(sign.span().of(report.text()), LONGEST) + "»";
  }
}
