package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What all of Isnad's JSON has in common: UTF-8 that holds lone surrogates too, and the fields that
 * more than one command writes. All spans are of the source text.
 */
public final class JsonOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOutput() {}

  /** A generator that writes UTF-8; closing it closes the stream. */
  public static JsonGenerator to(OutputStream out) throws IOException {
    return FACTORY.createGenerator(new SurrogateSafeWriter(out));
  }

  /** Writes {@code "name":[start,end]}, or null. */
  public static void span(JsonGenerator json, String name, Optional<SourceSpan> span)
      throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      span(json, span.get());
    } else {
      json.writeNull();
    }
  }

  /** Writes {@code [start,end]}. */
  public static void span(JsonGenerator json, SourceSpan span) throws IOException {
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  /** Writes {@code "name":["…",…]}. */
  public static void strings(JsonGenerator json, String name, Collection<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  /** Writes {@code "name":"…"}, or null. */
  public static void string(JsonGenerator json, String name, Optional<String> string)
      throws IOException {
    json.writeStringField(name, string.orElse(null));
  }

  /** Writes {@code "why":{"rule","cue"}}. */
  public static void why(JsonGenerator json, Evidence evidence, AlignedText text)
      throws IOException {
    json.writeObjectFieldStart("why");
    json.writeStringField("rule", evidence.rule());
    span(json, "cue", evidence.cue().map(text.alignment()::toSource));
    json.writeEndObject();
  }

  /** Writes {@code "changes":[…]}: made in the source, they give the restored text. */
  public static void changes(JsonGenerator json, Alignment alignment) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Edit edit : alignment.edits()) {
      change(json, edit);
    }
    json.writeEndArray();
  }

  private static void change(JsonGenerator json, Edit edit) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", edit.at());
    json.writeNumberField("end", edit.end());
    json.writeStringField("from", edit.before());
    json.writeStringField("to", edit.after());
    json.writeStringField("kind", edit.kind().name());
    why(json, Evidence.of(edit.rule()), AlignedText.unchanged(""));
    json.writeEndObject();
  }

  /** Writes {@code "problems":[…]}. */
  public static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().name());
      span(json, "where", problem.where());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
