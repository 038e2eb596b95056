package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeAnchor;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.Timeline;
import io.github.isnadarabic.model.TimelineEvent;
import io.github.isnadarabic.model.Timex;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes times as JSON. All offsets are UTF-16 code units of the source text, 0-based, end
 * exclusive. Not thread-safe, as the generator is not.
 */
public final class TimesJson {
  private final JsonGenerator json;
  private final AlignedText text;

  /**
   * @param json where to write
   * @param text the text that the times are of
   */
  public TimesJson(JsonGenerator json, AlignedText text) {
    this.json = json;
    this.text = text;
  }

  /** Writes an array of times. */
  public void write(List<Timex> times) throws IOException {
    json.writeStartArray();
    for (Timex time : times) {
      write(time);
    }
    json.writeEndArray();
  }

  /**
   * Writes a timeline: {@code events} in order, {@code findings} with both places.
   *
   * @param line of the same text
   */
  public void write(Timeline line) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("events");
    for (TimelineEvent event : line.events()) {
      write(event);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (TimeFinding finding : line.findings()) {
      write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(TimelineEvent event) throws IOException {
    json.writeStartObject();
    json.writeStringField("at", iso(event.at()));
    json.writeStringField("value", event.value());
    writeSpan("clause", Optional.of(event.clause()));
    writeSpan("sentence", Optional.of(event.sentence()));
    writeSpan("time", Optional.of(event.time()));
    json.writeBooleanField("stated", event.stated());
    json.writeEndObject();
  }

  private void write(TimeFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.kind().name());
    json.writeStringField("check", finding.check().name());
    writeSpan("first", Optional.of(finding.first()));
    writeSpan("second", Optional.of(finding.second()));
    json.writeStringField("stated", finding.stated());
    json.writeStringField("computed", finding.computed());
    writeWhy(finding.evidence());
    json.writeEndObject();
  }

  private void write(Timex time) throws IOException {
    SourceSpan span = source(time.span());
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.of(text.source()));
    json.writeStringField("type", time.type().name());
    write("value", time.value());
    write("mod", time.mod().map(Enum::name));
    write("begin", time.begin().map(TimesJson::iso));
    write("until", time.until().map(TimesJson::iso));
    writeAnchor(time.anchor());
    writeWhy(time.evidence());
    json.writeEndObject();
  }

  private void writeAnchor(Optional<TimeAnchor> anchor) throws IOException {
    if (anchor.isEmpty()) {
      json.writeNullField("anchor");
      return;
    }
    json.writeObjectFieldStart("anchor");
    writeSpan("span", Optional.of(anchor.get().span()));
    json.writeStringField("date", anchor.get().date());
    json.writeEndObject();
  }

  private void writeWhy(Evidence evidence) throws IOException {
    json.writeObjectFieldStart("why");
    json.writeStringField("rule", evidence.rule());
    writeSpan("cue", evidence.cue());
    json.writeEndObject();
  }

  private void writeSpan(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isEmpty()) {
      json.writeNull();
      return;
    }
    SourceSpan at = source(span.get());
    json.writeArray(new int[] {at.start(), at.end()}, 0, 2);
  }

  private void write(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static String iso(LocalDateTime instant) {
    boolean minute = instant.getSecond() == 0 && instant.getNano() == 0;
    return minute ? instant + ":00" : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(instant);
  }

  private SourceSpan source(Span span) {
    return text.alignment().toSource(span);
  }
}
