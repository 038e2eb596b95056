package io.github.isnadarabic.verbs;

/** Grammatical gender, as far as a form shows it. */
public enum Gender {
  MASCULINE,
  FEMININE,
  /** The form is used with both. */
  EITHER;

  /** Whether one word can have this gender and the other. */
  public boolean agrees(Gender other) {
    return this == other || this == EITHER || other == EITHER;
  }
}
