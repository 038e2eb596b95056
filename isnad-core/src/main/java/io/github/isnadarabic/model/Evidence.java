package io.github.isnadarabic.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Why Isnad says what it says (in JSON: {@code why}).
 *
 * @param rule the name of the rule that decided, as {@code isnad rules list} gives it
 * @param cue the words that it decided on, where there are such words
 */
public record Evidence(String rule, Optional<Span> cue) {

  public Evidence {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(cue);
  }

  public static Evidence of(String rule, Span cue) {
    return new Evidence(rule, Optional.of(cue));
  }

  /** Evidence that lies in no particular words. */
  public static Evidence of(String rule) {
    return new Evidence(rule, Optional.empty());
  }
}
