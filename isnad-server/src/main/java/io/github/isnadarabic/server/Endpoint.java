package io.github.isnadarabic.server;

import java.io.IOException;

/** What answers the requests of one route. Thread-safe. */
interface Endpoint {

  /**
   * Answers a request.
   *
   * @throws Refusal if it can't be answered as asked
   * @throws IOException if what the body holds can't be read
   */
  Answer answer(Question question) throws Refusal, IOException;
}
