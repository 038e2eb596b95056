package io.github.isnadarabic.verbs;

/**
 * A stem that endings are put to. Letters, with {@code a i u} for the vowels that decide how a
 * hamza is written.
 *
 * @param open before vowels and at the end of the word: {@code قال}
 * @param closed before consonants, and in the jussive: {@code قل}
 * @param last how the stem ends
 */
record Stem(String open, String closed, Last last) {

  /** How a stem ends: in a consonant, or in the weak radical as it is written there. */
  enum Last {
    CONSONANT(""),
    /** {@code نفى}, {@code يرى}. */
    ALEF_MAQSURA("ي"),
    /** {@code دعا}. */
    ALEF("ا"),
    /** {@code ينفي}. */
    YA("ي"),
    /** {@code يدعو}. */
    WAW("و");

    /** What is written when nothing follows. */
    final String alone;

    Last(String alone) {
      this.alone = alone;
    }
  }

  static Stem of(String letters) {
    return new Stem(letters, letters, Last.CONSONANT);
  }
}
