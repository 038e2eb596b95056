package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.attribution.Chain;
import io.github.isnadarabic.attribution.SourceTally;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
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
  private final SpanJson spans;

  public AttributionsJson(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
    this.spans = new SpanJson(document, json);
  }

  /** Writes the field {@code attributions}. */
  public void writeAttributions() throws IOException {
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : document.get(Layer.ATTRIBUTIONS)) {
      write(attribution);
    }
    json.writeEndArray();
  }

  /** Writes the field {@code chains}: for each claim its attributions, outermost first. */
  public void writeChains() throws IOException {
    json.writeArrayFieldStart("chains");
    for (Chain chain : Chain.of(document.get(Layer.ATTRIBUTIONS))) {
      write(chain);
    }
    json.writeEndArray();
  }

  private void write(Chain chain) throws IOException {
    json.writeStartObject();
    json.writeFieldName("links");
    json.writeArray(chain.links().stream().mapToInt(i -> i).toArray(), 0, chain.hands());
    json.writeStringField("grounds", chain.grounds().name());
    json.writeNumberField("hands", chain.hands());
    json.writeBooleanField("firstHand", chain.isFirstHand());
    json.writeEndObject();
  }

  /** Writes the field {@code authority}: how many claims rest on whom. */
  public void writeTally() throws IOException {
    SourceTally tally = SourceTally.of(document.get(Layer.ATTRIBUTIONS));
    json.writeObjectFieldStart("authority");
    json.writeNumberField("claims", tally.claims());
    json.writeNumberField("named", tally.named());
    json.writeNumberField("anonymous", tally.anonymous());
    json.writeNumberField("documents", tally.documents());
    json.writeNumberField("nobody", tally.nobody());
    json.writeNumberField("secondHand", tally.secondHand());
    json.writeNumberField("unnamedByRequest", tally.unnamedByRequest());
    json.writeEndObject();
  }

  private void write(Attribution attribution) throws IOException {
    json.writeStartObject();
    spans.write("cue", Optional.of(attribution.cue()));
    spans.write("source", attribution.source());
    if (attribution.resolvedSource().isPresent()) {
      spans.write("resolvedSource", attribution.resolvedSource());
    }
    writeContent(attribution);
    spans.writeText("cueText", Optional.of(attribution.cue()));
    spans.writeText("sourceText", attribution.source());
    json.writeStringField("sourceKind", attribution.sourceKind().name());
    writeNumber("count", attribution.count());
    json.writeStringField("stance", attribution.stance().name());
    writeNumber("nestedIn", attribution.nestedIn());
    if (attribution.anonymity().isPresent()) {
      spans.write("anonymity", attribution.anonymity());
    }
    spans.writeWhy(attribution.evidence());
    json.writeEndObject();
  }

  private void writeContent(Attribution attribution) throws IOException {
    json.writeArrayFieldStart("content");
    for (Span part : attribution.content()) {
      spans.write(part);
    }
    json.writeEndArray();
  }

  private void writeNumber(String name, Optional<Integer> number) throws IOException {
    json.writeFieldName(name);
    if (number.isPresent()) {
      json.writeNumber(number.get());
    } else {
      json.writeNull();
    }
  }
}
