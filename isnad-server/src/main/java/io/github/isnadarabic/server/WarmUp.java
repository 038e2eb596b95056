package io.github.isnadarabic.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads a page of its own a number of times before a server says that it is ready, so that the
 * first who ask do not wait for the virtual machine to learn its work. It takes all cores, but no
 * worker: who asks meanwhile is answered.
 */
final class WarmUp {
  private static final int TIMES = 800;
  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final List<String> FORMATS = List.of("json", "view");
  private static final byte[] PAGE = Resource.named("warm-up.txt").bytes();

  private final Readings readings;

  WarmUp(Readings readings) {
    this.readings = readings;
  }

  /** Returns when it is done or its time is up. */
  void run() {
    long begin = System.nanoTime();
    IntStream.range(0, TIMES)
        .parallel()
        .filter(time -> System.nanoTime() - begin < LONGEST.toNanos())
        .forEach(this::read);
  }

  private void read(int time) {
    Map<String, String> parameters = Map.of("format", FORMATS.get(time % FORMATS.size()));
    try {
      readings.answer(new Question(parameters, "text/plain", "", "", PAGE));
    } catch (Refusal | IOException e) {
      return; // whoever asks will be told what is the matter
    }
  }
}
