package io.github.isnadarabic.words;

import io.github.isnadarabic.model.Span;

/** A word, a number, a mark or a line break. Immutable. */
public final class Word {

  /** The word that stands where there is none: before the first and after the last. */
  static final Word NONE = new Word(new Span(0, 0), Lexeme.plain(""), Shape.BREAK);

  private final Span span;
  private final Lexeme lexeme;
  private final Shape shape;

  Word(Span span, Lexeme lexeme, Shape shape) {
    this.span = span;
    this.lexeme = lexeme;
    this.shape = shape;
  }

  /** Where it stands in the text. */
  public Span span() {
    return span;
  }

  Lexeme lexeme() {
    return lexeme;
  }

  /** Its letters, without vowel marks and tatweel. */
  public String form() {
    return lexeme.form();
  }

  /**
   * The form with its hamzas on alef dropped and alef maqsura as ya: how lexicons know it, so that
   * copies without hamzas are read like the others.
   */
  public String key() {
    return lexeme.key();
  }

  /** What it is made of. */
  public Shape shape() {
    return shape;
  }

  public boolean isArabic() {
    return shape == Shape.ARABIC;
  }

  /** Whether this is the mark given. */
  public boolean is(char mark) {
    return shape == Shape.MARK && form().charAt(0) == mark;
  }

  /** Whether the word begins with the article, alone or after a conjunction or preposition. */
  public boolean isDefinite() {
    return Clitics.hasArticle(this);
  }
}
