package io.github.isnadarabic.words;

/** What a word is made of. */
public enum Shape {
  /** Arabic letters, with their marks; also a dotted abbreviation: {@code أ.ف.ب}. */
  ARABIC,
  /** Digits of any script, with the separators between them. */
  NUMBER,
  /** Letters of other scripts. */
  LATIN,
  /** One mark or symbol. */
  MARK,
  /** One or more line breaks and the space around them. */
  BREAK
}
