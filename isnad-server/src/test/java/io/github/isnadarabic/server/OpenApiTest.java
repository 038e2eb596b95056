package io.github.isnadarabic.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.PageReading;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The server does what its description says, and describes all that it does. */
class OpenApiTest {
  private static final JsonNode DOCUMENT = read(Resource.named("openapi.json").text());

  private static JsonNode read(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonSchema schema(String name) {
    JsonNode components = DOCUMENT.get("components");
    String schema =
        "{\"$ref\":\"#/components/schemas/" + name + "\",\"components\":" + components + "}";
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void everyRouteOfTheApiIsDescribedAndEveryDescriptionIsARoute() {
    Set<String> described = new TreeSet<>();
    for (String path : names(DOCUMENT.get("paths"))) {
      names(DOCUMENT.at("/paths").get(path))
          .forEach(method -> described.add(method + " " + path.replace("{id}", "")));
    }
    Site site = new Site(new PageReading(Pipeline.of()), Optional.empty(), Limits.standard());
    Set<String> routes = new TreeSet<>();
    site.routes(site.readings()).all().stream()
        .filter(route -> route.path().startsWith("/api/") || route.path().equals("/health"))
        .forEach(r -> routes.add(r.method().toLowerCase(java.util.Locale.ROOT) + " " + r.path()));
    assertThat(described).isEqualTo(routes);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = new ArrayList<>();
    collect(DOCUMENT, references);
    assertThat(references).isNotEmpty();
    references.forEach(
        ref -> assertThat(DOCUMENT.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }

  private static void collect(JsonNode node, List<String> references) {
    if (node.has("$ref")) {
      references.add(node.get("$ref").textValue());
    }
    for (Iterator<JsonNode> below = node.elements(); below.hasNext(); ) {
      collect(below.next(), references);
    }
  }

  @Test
  void theFormatsAreThoseOfTheServer() {
    List<String> formats = new ArrayList<>();
    DOCUMENT
        .at("/paths/~1api~1readings/post/parameters/0/schema/enum")
        .forEach(format -> formats.add(format.textValue()));
    assertThat(formats)
        .containsExactlyInAnyOrderElementsOf(
            java.util.Arrays.stream(Format.values()).map(Format::toString).toList());
  }

  @Test
  void problemsAndStatusesAreThoseDescribed() throws Exception {
    Set<String> statuses = names(DOCUMENT.at("/paths/~1api~1readings/post/responses"));
    try (Served server = Served.standard()) {
      List<HttpResponse<String>> answers =
          List.of(
              server.post("/api/readings", "text/plain", Served.ARTICLE),
              server.post("/api/readings", "application/json", "{"),
              server.post("/api/readings", "image/png", "x"),
              server.post("/api/readings", "text/plain", ""),
              server.post("/api/readings?format=x", "text/plain", "x"),
              server.ask(
                  server
                      .to("/api/readings")
                      .header("Accept", "image/png")
                      .POST(HttpRequest.BodyPublishers.ofString("x"))));
      for (HttpResponse<String> answer : answers) {
        assertThat(statuses).contains(Integer.toString(answer.statusCode()));
        String schema = answer.statusCode() == 200 ? "Reading" : "Problem";
        assertThat(schema(schema).validate(read(answer.body()))).isEmpty();
      }
    }
  }

  @Test
  void everyKindOfTroubleIsDescribedSomewhere() {
    Set<String> statuses = new TreeSet<>();
    DOCUMENT
        .get("paths")
        .forEach(path -> path.forEach(method -> statuses.addAll(names(method.get("responses")))));
    for (Trouble trouble :
        List.of(Trouble.TOO_LARGE, Trouble.BUSY, Trouble.NO_PAGE, Trouble.WRONG_HOST)) {
      assertThat(statuses).contains(Integer.toString(trouble.status()));
    }
  }
}
