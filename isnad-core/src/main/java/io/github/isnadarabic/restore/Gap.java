package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.restore.Letters.Kind;

/**
 * What stands between two atoms, and what it tells: whether the atoms are pieces of one word.
 *
 * @param text the signs between
 * @param signs the same without tatweel, zero-width characters and white space
 * @param traits which of those there are
 */
record Gap(String text, String signs, Traits traits) {

  /**
   * Which signs without a shape of their own a gap has.
   *
   * @param tatweelLeft tatweel right after the atom before
   * @param tatweelRight tatweel right before the atom after
   * @param space white space
   * @param zeroWidth characters that take no room
   * @param lineEnd the end of a line
   * @param alien Latin letters or digits
   */
  record Traits(
      boolean tatweelLeft,
      boolean tatweelRight,
      boolean space,
      boolean zeroWidth,
      boolean lineEnd,
      boolean alien) {}

  private static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;
  private static final int LONGEST = 6;

  private static final Gap SPACE = parse(" ");

  static Gap of(String text) {
    return text.equals(" ") ? SPACE : parse(text);
  }

  private static Gap parse(String text) {
    StringBuilder signs = new StringBuilder();
    boolean space = false;
    boolean zeroWidth = false;
    boolean lineEnd = false;
    boolean alien = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Kind kind = Letters.kind(c);
      space |= kind == Kind.SPACE;
      zeroWidth |= kind == Kind.ZERO_WIDTH;
      lineEnd |= kind == Kind.LINE_END;
      alien |= kind == Kind.LATIN || kind == Kind.DIGIT;
      if (kind != Kind.SPACE && kind != Kind.ZERO_WIDTH && kind != Kind.TATWEEL) {
        signs.append(c);
      }
    }
    boolean left = !text.isEmpty() && Letters.kind(text.charAt(0)) == Kind.TATWEEL;
    boolean right = !text.isEmpty() && Letters.kind(text.charAt(text.length() - 1)) == Kind.TATWEEL;
    return new Gap(
        text, signs.toString(), new Traits(left, right, space, zeroWidth, lineEnd, alien));
  }

  /** Tatweel alone. */
  boolean isTatweel() {
    return signs.isEmpty() && !traits.space() && traits.tatweelLeft();
  }

  /** Characters alone that take no room. */
  boolean isInvisible() {
    return signs.isEmpty() && !traits.space() && traits.zeroWidth();
  }

  /** White space alone. */
  boolean isSpace() {
    return signs.isEmpty() && traits.space() && !hasTatweel();
  }

  boolean hasTatweel() {
    return traits.tatweelLeft() || traits.tatweelRight();
  }

  /** The way from one piece to the next is held open by tatweel: the word goes on. */
  boolean isBridged() {
    return traits.tatweelLeft() && traits.tatweelRight();
  }

  /** Quotation marks or brackets: a particle with tatweel stands before them. */
  private boolean isQuoting() {
    return signs.chars().anyMatch(c -> "«»\"“”„()[]﴿﴾‹›".indexOf(c) >= 0);
  }

  /** How rarely a page puts this inside a word. */
  double costInside(Families families, Habits habits) {
    if (traits.lineEnd() || hasVowels() || (signs.length() > LONGEST)) {
      return IMPOSSIBLE;
    }
    if (isTatweel() || isInvisible()) {
      return 0.2;
    }
    if (isBridged()) {
      return signs.equals("*") ? 4 : 1;
    }
    if (hasTatweel() && isQuoting()) {
      return IMPOSSIBLE;
    }
    if (hasTatweel()) {
      return costHalfBridged();
    }
    return traits.space() ? costSpaced(families, habits) : insertedCost(families);
  }

  private double insertedCost(Families families) {
    return traits.alien() ? 0 : families.insertionCost(signs);
  }

  /** How rarely the signs stand for letters; infinite where one stands for none. */
  double costAsLetters(Families families) {
    boolean all = !signs.isEmpty() && !traits.space() && signs.length() <= 3;
    return all && signs.chars().noneMatch(c -> families.lettersFor((char) c).isEmpty())
        ? 4
        : IMPOSSIBLE;
  }

  private double costHalfBridged() {
    if (traits.space()) {
      return traits.tatweelLeft() ? 9 : 5;
    }
    return 2.5;
  }

  private double costSpaced(Families families, Habits habits) {
    if (signs.isEmpty()) {
      return habits.cost(EditKind.SPACED) + text.length() - 1;
    }
    boolean apart = Letters.kind(text.charAt(0)) == Kind.SPACE;
    return apart && signs.chars().allMatch(c -> ".،,".indexOf(c) >= 0)
        ? habits.cost(EditKind.SPACED) - 6 + 0.1 * families.insertionCost(signs)
        : IMPOSSIBLE;
  }

  /** Vowel signs on tatweel: the spelling of the Quran. */
  private boolean hasVowels() {
    for (int i = 0; i < text.length(); i++) {
      if (Letters.isWordPart(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How rarely this stands between two words. */
  double costBetween() {
    if (hasVowels()) {
      return 0;
    }
    if (isTatweel()) {
      return 22;
    }
    if (isInvisible()) {
      return 10;
    }
    if (isBridged()) {
      return 16;
    }
    if (traits.space() || traits.lineEnd()) {
      return traits.tatweelRight() ? 4 : 0;
    }
    return hasTatweel() ? 4 : costOfSigns();
  }

  private double costOfSigns() {
    if (traits.alien()) {
      return signs.chars().anyMatch(c -> Letters.kind((char) c) == Kind.LATIN) ? 9 : 6.5;
    }
    return switch (signs.isEmpty() ? ' ' : signs.charAt(0)) {
      case '،', ',', '/', '-', '–', '—', ':', '؛', ';', '(', ')', '[', ']', '«', '»', '"' -> 0.5;
      case '“', '”', '!', '؟', '?', '_', '…' -> 0.5;
      case '.' -> signs.length() > 1 ? 1 : 2;
      case '+', '&', '\'' -> 2;
      case '$' -> 8;
      default -> 5;
    };
  }
}
