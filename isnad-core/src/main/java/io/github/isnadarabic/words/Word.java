package io.github.isnadarabic.words;

import io.github.isnadarabic.model.Span;

/**
 * A word, a number, a mark or a line break.
 *
 * @param span where it stands in the text
 * @param form its letters, without vowel marks and tatweel
 * @param key the form with its hamzas on alef dropped and alef maqsura as ya: how lexicons know it,
 *     so that copies without hamzas are read like the others
 * @param shape what it is made of
 */
public record Word(Span span, String form, String key, Shape shape) {

  /** The word that stands where there is none: before the first and after the last. */
  static final Word NONE = new Word(new Span(0, 0), "", "", Shape.BREAK);

  public boolean isArabic() {
    return shape == Shape.ARABIC;
  }

  /** Whether this is the mark given. */
  public boolean is(char mark) {
    return shape == Shape.MARK && form.charAt(0) == mark;
  }

  /** Whether the word begins with the article, alone or after a conjunction or preposition. */
  public boolean isDefinite() {
    return Clitics.hasArticle(key);
  }
}
