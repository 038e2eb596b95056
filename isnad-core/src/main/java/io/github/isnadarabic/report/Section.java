package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What one layer has to say, in each format. */
interface Section {

  /** How much a layer tells: web pages have the short first. */
  enum Length {
    SHORT,
    MIDDLING,
    LONG
  }

  default Length length() {
    return Length.SHORT;
  }

  /** What the first lines of a report for people tell of the layer. */
  List<Fact> facts(Report report, Labels labels);

  /** What the layer marks in the text. */
  default List<Mark> marks(Report report) {
    return List.of();
  }

  /** Writes the layer's fields into the page's object. */
  void json(Report report, JsonGenerator json) throws IOException;

  /** Writes the layer for a terminal. */
  void terminal(Report report, TerminalPage page);

  /** Writes what stands on top of a web page. */
  default void top(Report report, HtmlPage page) {}

  /** Writes the layer into the body of a web page. */
  void html(Report report, HtmlPage page);
}
