package io.github.isnadarabic.verbs;

/** Grammatical number. */
public enum GrammaticalNumber {
  SINGULAR,
  DUAL,
  PLURAL
}
