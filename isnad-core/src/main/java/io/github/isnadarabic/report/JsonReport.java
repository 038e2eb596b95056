package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report as one JSON object on one line, as {@code reading.schema.json} has it. Of a page
 * that could not be read, only the id and the problems are given.
 */
public final class JsonReport implements ReportWriter {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonOutput.to(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("id", report.page().id());
      fields(report, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes all fields but the id. */
  public static void fields(Report report, JsonGenerator json) throws IOException {
    if (report.isUnreadable()) {
      JsonOutput.problems(json, report.document().problems());
      return;
    }
    for (Section section : Report.SECTIONS) {
      section.json(report, json);
    }
  }
}
