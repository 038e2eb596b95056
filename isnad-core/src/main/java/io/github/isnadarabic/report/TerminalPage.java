package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.util.Collection;

/**
 * A report for a terminal while it is written. Arabic goes out in the order in which it is read:
 * shaping and direction are the terminal's. Nothing that a page holds reaches the terminal as a
 * command.
 */
final class TerminalPage {
  private final StringBuilder page = new StringBuilder();
  private final Labels labels;
  private final boolean colours;

  TerminalPage(Labels labels, boolean colours) {
    this.labels = labels;
    this.colours = colours;
  }

  Labels labels() {
    return labels;
  }

  /** Adds text to the line. */
  TerminalPage text(String text, Style style) {
    String line = HiddenCharacters.show(text).replaceAll("[\\n\\t\\u2028\\u2029]", " ");
    page.append(style.apply(line, colours));
    return this;
  }

  /** Adds a label to the line. */
  TerminalPage label(String key) {
    return text(labels.get(key), Style.PLAIN);
  }

  /** Adds words to the line. */
  TerminalPage list(Collection<String> words, Style style) {
    return text(words.stream().collect(labels.list()), style);
  }

  /** Adds a stretch of the text to the line, with its disguised words marked. */
  TerminalPage marked(MarkedText text, Span stretch) {
    for (MarkedText.Run run : text.runs(stretch)) {
      text(run.text(), style(text, run));
    }
    return this;
  }

  private static Style style(MarkedText text, MarkedText.Run run) {
    if (run.disguise().isEmpty()) {
      return Style.PLAIN;
    }
    return text.disguise(run.disguise().getAsInt()).isUndone() ? Style.UNDONE : Style.OPEN;
  }

  /** Ends the line. */
  TerminalPage end() {
    page.append('\n');
    return this;
  }

  /** Adds a heading after an empty line. */
  void heading(String key) {
    end().text(labels.get(key), Style.STRONG).end();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
