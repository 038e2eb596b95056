package io.github.isnadarabic.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.report.JsonOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the API offers of the archive: its figures, its articles, adding to it, tracing. */
final class ArchiveRoutes {
  private static final String ARTICLES = "/api/archive/articles";

  private final Optional<Archive> archive;

  ArchiveRoutes(Optional<Archive> archive) {
    this.archive = archive;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/api/archive", question -> stats());
    routes.add("POST", ARTICLES, this::add);
    routes.addNamed("GET", ARTICLES + "/", this::article);
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

  private Answer article(Question question) throws Refusal, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean isThere;
    try (var json = JsonOutput.to(out)) {
      isThere = archive().article(id(question), json);
    }
    if (!isThere) {
      throw new Refusal(Trouble.NO_SUCH_ARTICLE, "by this id");
    }
    return Answer.of("application/json", out.toByteArray());
  }

  private static String id(Question question) throws Refusal {
    try {
      return URLDecoder.decode(question.name().replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Trouble.BAD_REQUEST, "the id is not well encoded");
    }
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
    return Answer.json(json -> traced.trace(id, text, json));
  }
}
