package io.github.isnadarabic.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which endpoint answers what. Paths are compared as they are: nothing is decoded or resolved. */
final class Routes {

  /**
   * One route.
   *
   * @param path the whole path
   */
  record Route(String method, String path, Endpoint endpoint) {}

  private final Map<String, Map<String, Route>> routes = new HashMap<>();

  /** Adds a route. */
  Routes add(String method, String path, Endpoint endpoint) {
    routes
        .computeIfAbsent(path, key -> new TreeMap<>())
        .put(method, new Route(method, path, endpoint));
    return this;
  }

  /**
   * The route of a request.
   *
   * @throws Refusal if there is none
   */
  Route find(String method, String path) throws Refusal {
    Map<String, Route> methods = routes.get(path);
    if (methods == null) {
      throw new Refusal(Trouble.NOT_FOUND, "see /api/openapi.json for what there is");
    }
    Route route = methods.get(method.equals("HEAD") ? "GET" : method);
    if (route == null) {
      throw new Refusal(Trouble.WRONG_METHOD, "here it is " + String.join(", ", methods.keySet()));
    }
    return route;
  }

  /** All routes. */
  Collection<Route> all() {
    return routes.values().stream().flatMap(methods -> methods.values().stream()).toList();
  }
}
