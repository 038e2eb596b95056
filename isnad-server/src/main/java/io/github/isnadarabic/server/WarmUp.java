package io.github.isnadarabic.server;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Reads a page of its own a number of times when a server has started, so that the first person who
 * asks does not wait for the virtual machine to learn its work. Requests go between its readings.
 */
final class WarmUp {
  private static final int TIMES = 1000;
  private static final byte[] PAGE = Resource.named("warm-up.txt").bytes();

  private final Readings readings;
  private final Executor workers;

  WarmUp(Readings readings, Executor workers) {
    this.readings = readings;
    this.workers = workers;
  }

  void begin() {
    workers.execute(() -> read(1));
  }

  private void read(int time) {
    try {
      String format = time % 2 == 0 ? "json" : "view";
      Map<String, String> parameters = Map.of("format", format);
      readings.answer(new Question(parameters, "text/plain", "", "", PAGE));
    } catch (Refusal | IOException e) {
      return; // whoever asks will be told what is the matter
    }
    if (time < TIMES) {
      workers.execute(() -> read(time + 1));
    }
  }
}
