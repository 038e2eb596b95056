package io.github.isnadarabic.server;

/** {@code GET /api/openapi.json}: what the API offers, as OpenAPI 3.1. */
final class OpenApi implements Endpoint {
  private static final Answer DOCUMENT =
      Answer.of("application/json", Resource.named("openapi.json").bytes());

  @Override
  public Answer answer(Question question) {
    return DOCUMENT;
  }
}
