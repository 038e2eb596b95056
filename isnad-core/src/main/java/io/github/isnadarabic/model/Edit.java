package io.github.isnadarabic.model;

import java.util.Objects;

/**
 * One change between the source text and the restored text.
 *
 * @param at where {@code before} begins, in UTF-16 code units of the source text
 * @param before what the source has there; empty for an insertion
 * @param after what the restored text has instead; empty for a deletion
 * @param kind the family of the disguise
 * @param rule the name of the rule that decided
 */
public record Edit(int at, String before, String after, EditKind kind, String rule) {

  /**
   * @throws IllegalArgumentException if {@code at} is negative or nothing would change
   */
  public Edit {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(rule);
    if (at < 0 || before.equals(after)) {
      throw new IllegalArgumentException("no edit at " + at + ": " + before);
    }
  }

  /** The first code unit of the source after the change. */
  public int end() {
    return at + before.length();
  }

  /** By how much the text grows. */
  int growth() {
    return after.length() - before.length();
  }
}
