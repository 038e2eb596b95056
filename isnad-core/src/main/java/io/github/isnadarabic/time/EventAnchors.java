package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import java.util.List;

/** Finds what durations are counted from. */
final class EventAnchors {
  private EventAnchors() {}

  static List<Timex> anchored(Tokens t, List<Timex> times) {
    return t.size() == 0 ? List.of() : times;
  }
}
