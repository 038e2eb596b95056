package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.util.List;

/** Writes what came of looking for the headline's claims into its object. */
final class HeadlineJson {
  private final JsonGenerator json;
  private final SpanJson spans;

  HeadlineJson(Document document, JsonGenerator json) {
    this.json = json;
    this.spans = new SpanJson(document, json);
  }

  void write(HeadlineSupport found) throws IOException {
    json.writeStringField("verdict", found.verdict().name());
    write("bait", found.bait());
    write("unsupported", found.unsupported());
    spans.write("evidence", found.support());
    spans.write("nearest", found.nearest());
    json.writeArrayFieldStart("failures");
    for (HeadlineSupport.Failure failure : found.failures()) {
      json.writeStartObject();
      json.writeFieldName("span");
      spans.write(failure.span());
      json.writeStringField("kind", failure.kind().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    spans.writeWhy(found.evidence());
  }

  private void write(String name, List<Span> all) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : all) {
      spans.write(span);
    }
    json.writeEndArray();
  }
}
