package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the attributions of a document as JSON fields of an object that is open. Spans are into
 * the source text: UTF-16 code units from 0, end exclusive. One writer per document and generator;
 * not thread-safe.
 */
public final class AttributionsJson {
  private final Document document;
  private final JsonGenerator json;

  public AttributionsJson(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
  }

  /** Writes the field {@code attributions}. */
  public void writeAttributions() throws IOException {
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : document.get(Layer.ATTRIBUTIONS)) {
      write(attribution);
    }
    json.writeEndArray();
  }

  private void write(Attribution attribution) throws IOException {
    json.writeStartObject();
    writeSpan("cue", Optional.of(attribution.cue()));
    writeSpan("source", attribution.source());
    if (attribution.resolvedSource().isPresent()) {
      writeSpan("resolvedSource", attribution.resolvedSource());
    }
    writeContent(attribution);
    json.writeStringField("cueText", document.text().sourceOf(attribution.cue()));
    writeText("sourceText", attribution.source());
    json.writeStringField("sourceKind", attribution.sourceKind().name());
    writeNumber("count", attribution.count());
    json.writeStringField("stance", attribution.stance().name());
    writeNumber("nestedIn", attribution.nestedIn());
    if (attribution.anonymity().isPresent()) {
      writeSpan("anonymity", attribution.anonymity());
    }
    writeWhy(attribution.evidence());
    json.writeEndObject();
  }

  private void writeContent(Attribution attribution) throws IOException {
    json.writeArrayFieldStart("content");
    for (Span part : attribution.content()) {
      writeSpan(part);
    }
    json.writeEndArray();
  }

  private void writeText(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      json.writeString(document.text().sourceOf(span.get()));
    } else {
      json.writeNull();
    }
  }

  private void writeNumber(String name, Optional<Integer> number) throws IOException {
    json.writeFieldName(name);
    if (number.isPresent()) {
      json.writeNumber(number.get());
    } else {
      json.writeNull();
    }
  }

  private void writeWhy(Evidence evidence) throws IOException {
    json.writeObjectFieldStart("why");
    json.writeStringField("rule", evidence.rule());
    writeSpan("cue", evidence.cue());
    json.writeEndObject();
  }

  private void writeSpan(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      writeSpan(span.get());
    } else {
      json.writeNull();
    }
  }

  private void writeSpan(Span span) throws IOException {
    SourceSpan source = document.text().alignment().toSource(span);
    json.writeStartArray();
    json.writeNumber(source.start());
    json.writeNumber(source.end());
    json.writeEndArray();
  }
}
