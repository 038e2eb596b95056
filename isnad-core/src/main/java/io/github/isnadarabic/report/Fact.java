package io.github.isnadarabic.report;

/**
 * One fact of a report's first lines.
 *
 * @param label what it is about
 * @param value what is so
 */
record Fact(String label, String value) {

  static Fact of(String label, int count) {
    return new Fact(label, Integer.toString(count));
  }
}
