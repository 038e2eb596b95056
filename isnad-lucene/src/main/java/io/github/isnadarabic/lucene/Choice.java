package io.github.isnadarabic.lucene;

import java.util.Map;

/** Reads parameters of factories strictly: what is not understood is refused. */
final class Choice {
  private Choice() {}

  /**
   * Takes a yes or no out of the parameters.
   *
   * @throws IllegalArgumentException if it is neither {@code true} nor {@code false}
   */
  static boolean yes(Map<String, String> parameters, String name, boolean otherwise) {
    String given = parameters.remove(name);
    if (given == null) {
      return otherwise;
    }
    if (!given.equals("true") && !given.equals("false")) {
      throw new IllegalArgumentException(name + " must be true or false, not " + given);
    }
    return given.equals("true");
  }

  /**
   * Refuses what is left of the parameters.
   *
   * @throws IllegalArgumentException if any is left
   */
  static void expectNone(Map<String, String> parameters) {
    if (!parameters.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + parameters.keySet());
    }
  }
}
