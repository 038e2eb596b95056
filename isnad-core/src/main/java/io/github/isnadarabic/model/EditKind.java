package io.github.isnadarabic.model;

/** How a word was disguised; the names are those of the JSON field {@code kind}. */
public enum EditKind {
  /** A letter of another language stands for one that looks like it: {@code الحړب}. */
  LOOKALIKE,
  /** Marks, dots, stars or zero-width characters were put inside a word: {@code الح..رب}. */
  INSERTED,
  /** White space was put inside a word: {@code غا رقة}. */
  SPACED,
  /** A word was lengthened by tatweel or by repeated letters: {@code كبييير}. */
  STRETCHED,
  /** Dots were left out, or stand apart as combining signs: {@code الحرٮ}. */
  DOTLESS,
  /** Letters were written as presentation forms: {@code ﺍﻟﻤﻮﺕ}. */
  PRESENTATION,
  /** A letter was lost behind a star: {@code مؤا*رة}. */
  MASKED,
  /** Letters of a Persian or Urdu keyboard: {@code السیاسیة}. */
  KEYBOARD,
  /** A Latin letter, a digit or a symbol stands for a letter: {@code م$لح}. */
  SUBSTITUTED,
  /** Alef wasla across a modern text: {@code ٱلشرطة}. */
  WASLA,
  /** Letters changed places: lam-alef swapped by a PDF, words written backwards. */
  REORDERED
}
