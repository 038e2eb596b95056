package io.github.isnadarabic.restore;

/**
 * A run of Arabic letters with their marks: a word, or a piece of one.
 *
 * @param start its first code unit
 * @param end the code unit after it
 * @param letters its letters, without the marks
 * @param index the number of the word in the lexicon, or -1
 * @param alone what the word costs by itself
 * @param traits what else is to be seen of it
 */
record Atom(int start, int end, String letters, int index, double alone, Traits traits) {

  /**
   * What is to be seen of an atom.
   *
   * @param plain whether all letters are of the 36
   * @param vowels how many vowel signs it has
   * @param quranic whether it has small signs of Quranic writing
   * @param foreignMarks whether it has combining marks of other scripts
   * @param stretched whether it has a letter or vowel sign three times and more in a row
   * @param technical whether it is part of an address, a name of a file, or of code
   */
  record Traits(
      boolean plain,
      int vowels,
      boolean quranic,
      boolean foreignMarks,
      boolean stretched,
      boolean technical) {}

  boolean isPlain() {
    return traits.plain();
  }

  /** A single letter, with or without marks. */
  boolean isLetter() {
    return letters.length() == 1;
  }

  /** One letter over and over. */
  boolean isLaughter() {
    return letters.length() > 2 && letters.chars().distinct().count() == 1;
  }

  boolean isKnown() {
    return index >= 0;
  }

  /** Written as the Quran is: with its small signs, or with alef wasla among vowel signs. */
  boolean isQuranic() {
    return traits.quranic() || (letters.indexOf('ٱ') >= 0 && isVocalised());
  }

  /** Written with most of its vowel signs, as school books and the Quran are. */
  boolean isVocalised() {
    return traits.quranic() || (traits.vowels() > 0 && traits.vowels() * 3 >= letters.length());
  }
}
