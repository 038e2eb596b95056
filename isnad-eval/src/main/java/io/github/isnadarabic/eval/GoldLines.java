package io.github.isnadarabic.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of gold: UTF-8, a case a line, its group and its text separated by a tab. */
final class GoldLines {

  /**
   * One case.
   *
   * @param group what it is a case of
   * @param text in the notation of its file
   */
  record Case(String group, String text) {}

  private GoldLines() {}

  /** A whole file. */
  static String text(String resource) {
    try (InputStream in = GoldLines.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The lines of a file but the empty ones and the remarks. */
  static List<String> lines(String resource) {
    return text(resource).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  static List<Case> of(String resource) {
    return lines(resource).stream()
        .map(line -> line.split("\t", 2))
        .map(fields -> new Case(fields[0], fields[1]))
        .toList();
  }
}
