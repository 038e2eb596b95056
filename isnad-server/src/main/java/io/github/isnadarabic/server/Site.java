package io.github.isnadarabic.server;

import io.github.isnadarabic.reading.PageReading;
import java.util.Optional;

/**
 * What a server offers.
 *
 * @param reading how pages are read
 * @param archive the archive to search and to add to, where there is one
 * @param limits how much one request may ask for
 */
public record Site(PageReading reading, Optional<Archive> archive, Limits limits) {

  Readings readings() {
    return new Readings(reading, limits);
  }

  Routes routes(Readings readings) {
    Shell shell = new Shell(readings);
    Routes routes = new Routes();
    shell.addTo(routes);
    routes.add("POST", "/api/readings", readings);
    routes.add("GET", "/api/openapi.json", new OpenApi());
    routes.add("GET", "/health", question -> HEALTHY);
    new ArchiveRoutes(archive).addTo(routes);
    return routes;
  }

  private static final Answer HEALTHY =
      Answer.json(
          json -> {
            json.writeStartObject();
            json.writeStringField("status", "ok");
            json.writeEndObject();
          });
}
