package io.github.isnadarabic.report;

/** How a piece of text stands out: by colour where there is colour, else by brackets. */
enum Style {
  PLAIN("", "", ""),
  STRONG("\u001B[1m", "", ""),
  FAINT("\u001B[2m", "", ""),
  /** A word that was undone. */
  UNDONE("\u001B[1;33m", "⟦", "⟧"),
  /** A word that was left open. */
  OPEN("\u001B[4m", "⟦؟", "⟧"),
  /** The words of a time. */
  TIME("\u001B[1;36m", "[", "]"),
  /** What a copy left out of its source. */
  DROPPED("\u001B[9;31m", "[-", "-]"),
  /** What a copy has and its source has not. */
  ADDED("\u001B[32m", "[+", "+]"),
  /** Two things that can not both be so. */
  CLASH("\u001B[1;31m", "", "");

  private static final String RESET = "\u001B[0m";

  private final String colour;
  private final String before;
  private final String after;

  Style(String colour, String before, String after) {
    this.colour = colour;
    this.before = before;
    this.after = after;
  }

  String apply(String text, boolean colours) {
    if (!colours) {
      return before + text + after;
    }
    return colour.isEmpty() ? text : colour + text + RESET;
  }
}
