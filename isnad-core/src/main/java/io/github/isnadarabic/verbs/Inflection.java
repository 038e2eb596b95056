package io.github.isnadarabic.verbs;

/**
 * What a form of a verb says beside its meaning.
 *
 * @param tense past, present, participle or verbal noun
 * @param voice active or passive
 * @param person 1, 2 or 3
 * @param number of the subject
 * @param gender of the subject
 */
public record Inflection(
    Tense tense, Voice voice, int person, GrammaticalNumber number, Gender gender) {

  /** The tenses, and the two nouns that a verb makes. */
  public enum Tense {
    PAST,
    PRESENT,
    /** The present after {@code لم}, where it is written differently: {@code يقل}. */
    JUSSIVE,
    /** In the accusative, as it follows a sentence: {@code مضيفا}. */
    PARTICIPLE,
    VERBAL_NOUN;

    /** Whether the form can be the verb of a sentence. */
    public boolean isFinite() {
      return this == PAST || this == PRESENT || this == JUSSIVE;
    }
  }

  /** Who acts. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }
}
