package io.github.isnadarabic.cli;

import java.util.Locale;

/** The formats in which the commands on texts take and give: for people, or for programs. */
enum TextFormat {
  TEXT,
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
