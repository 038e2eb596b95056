package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes sentences, quotations and mentions of a document as JSON fields of an object that is open.
 * Spans are into the source text. One writer per document and generator; not thread-safe.
 */
public final class TextLayersJson {
  private final Document document;
  private final JsonGenerator json;
  private final SpanJson spans;

  public TextLayersJson(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
    this.spans = new SpanJson(document, json);
  }

  /** Writes the field {@code sentences}. */
  public void writeSentences() throws IOException {
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      json.writeStartObject();
      spans.write("span", Optional.of(sentence.span()));
      json.writeStringField("kind", sentence.kind().name());
      json.writeBooleanField("broken", sentence.broken());
      spans.writeWhy(sentence.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the field {@code quotations}. */
  public void writeQuotations() throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : document.get(Layer.QUOTATIONS)) {
      json.writeStartObject();
      spans.write("span", Optional.of(quotation.span()));
      spans.write("inner", Optional.of(quotation.inner()));
      json.writeBooleanField("closed", quotation.closed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the field {@code mentions}. */
  public void writeMentions() throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : document.get(Layer.MENTIONS)) {
      write(mention);
    }
    json.writeEndArray();
  }

  private void write(Mention mention) throws IOException {
    json.writeStartObject();
    spans.write("span", Optional.of(mention.span()));
    spans.write("head", Optional.of(mention.head()));
    spans.writeText("text", Optional.of(mention.span()));
    json.writeStringField("kind", mention.kind().name());
    json.writeNumberField("group", mention.group());
    json.writeStringField("name", mention.name());
    json.writeArrayFieldStart("titles");
    for (String title : mention.titles()) {
      json.writeString(title);
    }
    json.writeEndArray();
    spans.writeWhy(mention.evidence());
    json.writeEndObject();
  }
}
