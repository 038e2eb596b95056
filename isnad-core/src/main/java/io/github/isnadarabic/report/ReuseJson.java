package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Reuse.Change;
import io.github.isnadarabic.model.Reuse.Passage;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the sources of a page as a JSON field of an object that is open. The spans {@code source}
 * and {@code dropped} are of the article's text as it was archived, {@code copy} of the page's
 * source text. One writer per text and generator; not thread-safe.
 */
public final class ReuseJson {
  private static final double DECIMALS = 10;

  private final AlignedText page;
  private final JsonGenerator json;

  public ReuseJson(AlignedText page, JsonGenerator json) {
    this.page = page;
    this.json = json;
  }

  /** Writes the field {@code sources}. */
  public void write(List<Reuse> reuses) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Reuse reuse : reuses) {
      write(reuse);
    }
    json.writeEndArray();
  }

  private void write(Reuse reuse) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", reuse.source().id());
    json.writeNumberField("score", Math.round(reuse.score() * DECIMALS) / DECIMALS);
    json.writeStringField("direction", reuse.direction().name());
    JsonOutput.string(json, "title", reuse.source().title());
    JsonOutput.string(json, "date", reuse.source().date());
    JsonOutput.string(json, "outlet", reuse.source().outlet());
    JsonOutput.string(json, "url", reuse.source().url());
    json.writeArrayFieldStart("passages");
    for (Passage passage : reuse.passages()) {
      write(passage);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dropped");
    for (SourceSpan dropped : reuse.dropped()) {
      JsonOutput.span(json, dropped);
    }
    json.writeEndArray();
    JsonOutput.why(json, reuse.evidence(), page);
    json.writeEndObject();
  }

  private void write(Passage passage) throws IOException {
    json.writeStartObject();
    places(passage.source(), passage.copy());
    json.writeStringField("relation", passage.isKept() ? "KEPT" : "CHANGED");
    json.writeArrayFieldStart("changes");
    for (Change change : passage.changes()) {
      json.writeStartObject();
      json.writeStringField("kind", change.kind().name());
      places(change.source(), change.copy());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void places(SourceSpan source, Span copy) throws IOException {
    JsonOutput.span(json, "source", Optional.of(source));
    JsonOutput.span(json, "copy", Optional.of(page.alignment().toSource(copy)));
  }
}
