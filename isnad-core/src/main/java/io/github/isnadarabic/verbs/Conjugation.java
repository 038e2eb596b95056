package io.github.isnadarabic.verbs;

import static io.github.isnadarabic.verbs.Gender.EITHER;
import static io.github.isnadarabic.verbs.Gender.FEMININE;
import static io.github.isnadarabic.verbs.Gender.MASCULINE;
import static io.github.isnadarabic.verbs.GrammaticalNumber.DUAL;
import static io.github.isnadarabic.verbs.GrammaticalNumber.PLURAL;
import static io.github.isnadarabic.verbs.GrammaticalNumber.SINGULAR;

import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.verbs.Inflection.Voice;
import java.util.function.BiConsumer;

/**
 * All forms of one verb, each with its inflection: past and present in both voices, the accusative
 * of the active participle, the verbal noun where the pattern fixes it. Indicative and subjunctive
 * are not told apart, the jussive is given where it is written differently. Thread-safe.
 */
public final class Conjugation {
  private final VerbForm form;
  private final Stems stems;
  private final BiConsumer<String, Inflection> sink;

  private Conjugation(VerbForm form, Stems stems, BiConsumer<String, Inflection> sink) {
    this.form = form;
    this.stems = stems;
    this.sink = sink;
  }

  /**
   * Gives every form of a verb to {@code sink}, as a key.
   *
   * @param root three letters, {@code ء} for a hamza
   * @param form a Roman numeral I to X
   * @param vowel the vowel of the present of form I, {@code a}, {@code i} or {@code u}
   * @throws IllegalArgumentException if there is no such root or form
   */
  public static void of(String root, String form, char vowel, BiConsumer<String, Inflection> sink) {
    VerbForm verbForm = VerbForm.valueOf(form);
    new Conjugation(verbForm, new Stems(Root.of(root), verbForm, vowel), sink).all();
  }

  private void all() {
    past(stems.past(), Voice.ACTIVE);
    past(stems.pastPassive(), Voice.PASSIVE);
    present(stems.present(), form.prefixVowel, Voice.ACTIVE);
    present(stems.presentPassive(), 'u', Voice.PASSIVE);
    participle(stems.participle());
    if (!stems.verbalNoun().isEmpty()) {
      add(stems.verbalNoun(), Tense.VERBAL_NOUN, Voice.ACTIVE, 3, SINGULAR, EITHER);
    }
  }

  private void past(Stem stem, Voice voice) {
    String open = stem.open();
    String weak = weakOfPast(stem.last());
    boolean vanishes = stem.last() != Stem.Last.YA;
    Tense past = Tense.PAST;
    add(open + stem.last().alone, past, voice, 3, SINGULAR, MASCULINE);
    add(open + (vanishes ? "" : weak) + "ت", past, voice, 3, SINGULAR, FEMININE);
    add(open + weak + "ا", past, voice, 3, DUAL, MASCULINE);
    add(open + (vanishes ? "" : weak) + "تا", past, voice, 3, DUAL, FEMININE);
    add(open + "وا", past, voice, 3, PLURAL, MASCULINE);
    String closed = stem.closed() + weak;
    add(closed + "ن", past, voice, 3, PLURAL, FEMININE);
    add(closed + "ت", past, voice, 1, SINGULAR, EITHER);
    add(closed + "نا", past, voice, 1, PLURAL, EITHER);
  }

  /** The weak radical of the past where an ending follows. */
  private static String weakOfPast(Stem.Last last) {
    return switch (last) {
      case CONSONANT -> "";
      case ALEF -> "و";
      default -> "ي";
    };
  }

  private void present(Stem stem, char prefixVowel, Voice voice) {
    persons(stem, prefixVowel, voice);
    String they = "ي" + prefixVowel;
    String dual = dualOf(stem);
    for (String ending : new String[] {"ان", "ا"}) {
      add(they + dual + ending, Tense.PRESENT, voice, 3, DUAL, MASCULINE);
      add("ت" + prefixVowel + dual + ending, Tense.PRESENT, voice, 3, DUAL, FEMININE);
    }
    add(they + stem.open() + "ون", Tense.PRESENT, voice, 3, PLURAL, MASCULINE);
    add(they + stem.open() + "وا", Tense.PRESENT, voice, 3, PLURAL, MASCULINE);
    add(they + stem.closed() + stem.last().alone + "ن", Tense.PRESENT, voice, 3, PLURAL, FEMININE);
  }

  private static String dualOf(Stem stem) {
    return stem.open() + (stem.last() == Stem.Last.CONSONANT ? "" : stem.last().alone);
  }

  private void persons(Stem stem, char prefixVowel, Voice voice) {
    persons(stem.open() + stem.last().alone, prefixVowel, voice, Tense.PRESENT);
    if (!stem.closed().equals(stem.open()) || !stem.last().alone.isEmpty()) {
      persons(stem.closed(), prefixVowel, voice, Tense.JUSSIVE);
    }
  }

  private void persons(String tail, char prefixVowel, Voice voice, Tense tense) {
    add("ي" + prefixVowel + tail, tense, voice, 3, SINGULAR, MASCULINE);
    add("ت" + prefixVowel + tail, tense, voice, 3, SINGULAR, FEMININE);
    add("ا" + prefixVowel + tail, tense, voice, 1, SINGULAR, EITHER);
    add("ن" + prefixVowel + tail, tense, voice, 1, PLURAL, EITHER);
  }

  private void participle(Stem stem) {
    String letters = stem.open();
    String weak = stem.last() == Stem.Last.CONSONANT ? "" : "ي";
    participle(letters + weak + "ا", SINGULAR, MASCULINE);
    participle(letters + weak + "ة", SINGULAR, FEMININE);
    participle(letters + "ين", PLURAL, MASCULINE);
    participle(letters + weak + "تين", DUAL, FEMININE);
    participle(letters + weak + "ات", PLURAL, FEMININE);
  }

  private void participle(String filled, GrammaticalNumber number, Gender gender) {
    add(filled, Tense.PARTICIPLE, Voice.ACTIVE, 3, number, gender);
  }

  private void add(
      String filled,
      Tense tense,
      Voice voice,
      int person,
      GrammaticalNumber number,
      Gender gender) {
    sink.accept(Spelling.of(filled), new Inflection(tense, voice, person, number, gender));
  }
}
