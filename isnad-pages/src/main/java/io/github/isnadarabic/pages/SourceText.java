package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.SourceSpan;

/** A source text as it is put together from lines, and where each stands. */
final class SourceText {
  private final StringBuilder text = new StringBuilder();

  /** Appends a line and gives its place. */
  SourceSpan add(String line) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(line);
    return new SourceSpan(text.length() - line.length(), text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
