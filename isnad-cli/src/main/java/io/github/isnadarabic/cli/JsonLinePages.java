package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pages.PageReader;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Report;
import java.io.IOException;
import java.io.InputStream;

/** Pages that come as JSON lines and are answered by JSON lines. */
final class JsonLinePages {
  private final PageReader reader = PageReader.standard();
  private final Reading reading;

  JsonLinePages(Reading reading) {
    this.reading = reading;
  }

  ExitStatus run(InputStream in, Streams streams) throws IOException {
    return new JsonLines((question, line, json) -> write(line, json)).run(in, streams);
  }

  private ExitStatus write(JsonLine line, JsonGenerator json) throws IOException {
    Report report = reading.report(page(line));
    JsonReport.fields(report, json);
    return Reading.status(report);
  }

  private Page page(JsonLine line) {
    return reader.line("line", line.bytes()).orElseThrow();
  }
}
