package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes a report as W3C Web Annotations (JSON-LD): a page of annotations, one for each mark, whose
 * target is found both by position (code points of the source text) and by quotation. What Isnad
 * says stands in tags, {@code name=value}, that any annotation tool shows.
 */
public final class JsonLdReport implements ReportWriter {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonOutput.to(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("@context", CONTEXT);
      json.writeStringField("id", name(report.page()));
      json.writeStringField("type", "AnnotationPage");
      json.writeArrayFieldStart("items");
      annotations(report, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void annotations(Report report, JsonGenerator json) throws IOException {
    CodePoints points = new CodePoints(report.page().source());
    String name = name(report.page());
    String source = source(report);
    int number = 0;
    for (Mark mark : report.marks()) {
      SourceSpan span = report.sourceOf(mark.span());
      if (!span.isEmpty()) {
        json.writeStartObject();
        json.writeStringField("id", name + "#" + ++number);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "classifying");
        bodies(mark, json);
        target(source, Quoted.of(span, report.page().source(), points), json);
        json.writeEndObject();
      }
    }
  }

  private static void bodies(Mark mark, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("body");
    for (String tag : tags(mark)) {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("purpose", "tagging");
      json.writeStringField("value", tag);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is said of a mark, {@code name=value}, its type first. */
  static List<String> tags(Mark mark) {
    List<String> tags = new ArrayList<>();
    tags.add(mark.type());
    mark.kind().names().forEach(kind -> tags.add("kind=" + kind));
    Map<String, String> values = new TreeMap<>(mark.values());
    values.forEach((name, value) -> tags.add(name + "=" + value.replaceAll("\\s+", " ")));
    tags.add("rule=" + mark.evidence().rule());
    return tags;
  }

  private static void target(String source, Quoted quoted, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("target");
    json.writeStringField("source", source);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", quoted.start());
    json.writeNumberField("end", quoted.end());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", quoted.exact());
    json.writeStringField("prefix", quoted.prefix());
    json.writeStringField("suffix", quoted.suffix());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The page's address, where it has one that is an address. */
  private static String source(Report report) {
    return report
        .page()
        .provenance()
        .address()
        .filter(address -> address.matches("https?://[!-~&&[^\"<>\\\\^`{|}]]+"))
        .orElse(name(report.page()) + "#page");
  }

  /** The same for the same page, and no other page's: annotations of many pages go together. */
  private static String name(Page page) {
    String named = page.id() + '\n' + page.source();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
  }
}
