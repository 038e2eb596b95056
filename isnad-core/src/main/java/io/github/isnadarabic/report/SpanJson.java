package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.util.Optional;

/** Writes spans of the restored text as places in the source text: {@code [start, end]}. */
final class SpanJson {
  private final Document document;
  private final JsonGenerator json;

  SpanJson(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
  }

  void write(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      write(span.get());
    } else {
      json.writeNull();
    }
  }

  void write(Span span) throws IOException {
    SourceSpan source = document.text().alignment().toSource(span);
    json.writeStartArray();
    json.writeNumber(source.start());
    json.writeNumber(source.end());
    json.writeEndArray();
  }

  /** What the source text has there. */
  void writeText(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      json.writeString(document.text().sourceOf(span.get()));
    } else {
      json.writeNull();
    }
  }

  void writeWhy(Evidence evidence) throws IOException {
    json.writeObjectFieldStart("why");
    json.writeStringField("rule", evidence.rule());
    write("cue", evidence.cue());
    json.writeEndObject();
  }
}
