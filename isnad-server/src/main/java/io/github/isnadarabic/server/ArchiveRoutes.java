package io.github.isnadarabic.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** What the API offers of the archive: its figures, adding to it, tracing. */
final class ArchiveRoutes {
  private final Optional<Archive> archive;

  ArchiveRoutes(Optional<Archive> archive) {
    this.archive = archive;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/api/archive", question -> stats());
    routes.add("POST", "/api/archive/articles", this::add);
    routes.add("POST", "/api/trace", this::trace);
  }

  private Archive archive() throws Refusal {
    return archive.orElseThrow(() -> new Refusal(Trouble.NO_ARCHIVE, "isnad serve --archive DIR"));
  }

  private Answer stats() throws Refusal {
    return Answer.json(archive()::stats);
  }

  private Answer add(Question question) throws Refusal {
    Archive added = archive();
    String type = question.mediaType();
    if (!type.equals("application/jsonl") && !type.equals("application/x-ndjson")) {
      throw new Refusal(Trouble.WRONG_TYPE, "application/jsonl is read");
    }
    return Answer.json(json -> added.add(new ByteArrayInputStream(question.body()), json));
  }

  private Answer trace(Question question) throws Refusal, IOException {
    Archive traced = archive();
    if (!question.mediaType().equals("application/json")) {
      throw new Refusal(Trouble.WRONG_TYPE, "application/json is read");
    }
    JsonNode object = JsonBody.object(question.body());
    String id = JsonBody.string(object, "id").orElse("page");
    String text = JsonBody.string(object, "text").orElse("");
    if (text.isBlank()) {
      throw new Refusal(Trouble.NO_PAGE, "text is empty");
    }
    return Answer.json(
        json -> {
          json.writeStartObject();
          json.writeStringField("id", id);
          traced.trace(text, json);
          json.writeEndObject();
        });
  }
}
