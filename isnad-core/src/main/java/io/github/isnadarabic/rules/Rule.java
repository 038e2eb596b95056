package io.github.isnadarabic.rules;

import java.util.List;
import java.util.Objects;

/**
 * One rule: what it is for, what it knows, and the examples that it is held to.
 *
 * @param name unique, with its layer in front: {@code restore/lookalike}
 * @param kind the layer's own class of the rule: for restoration an {@code EditKind}
 * @param about what the rule does, in a sentence
 * @param source where its knowledge comes from
 * @param entries what it knows, each a list of fields whose meaning is the rule's
 * @param matches examples that must match
 * @param leaves texts that must be left alone
 */
public record Rule(
    String name,
    String kind,
    String about,
    String source,
    List<List<String>> entries,
    List<Example> matches,
    List<String> leaves) {

  /**
   * A text and what the rule must give for it.
   *
   * @param text the text
   * @param expected in the notation of the rule's layer
   */
  public record Example(String text, String expected) {}

  public Rule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
    Objects.requireNonNull(source);
    entries = List.copyOf(entries);
    matches = List.copyOf(matches);
    leaves = List.copyOf(leaves);
  }
}
