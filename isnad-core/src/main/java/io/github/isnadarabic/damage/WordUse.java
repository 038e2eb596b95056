package io.github.isnadarabic.damage;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Word;
import java.util.Arrays;

/**
 * What a word is used as, by the words that it was counted after: verbs stand after {@code لم},
 * {@code قد} and relatives, nouns after prepositions and with the article. So verbs and nouns are
 * told apart that no list has. Immutable and thread-safe; found once for a word.
 *
 * @param count how often the word was counted; 0 for a word that is not known
 * @param verbal how often after what only verbs follow
 * @param nominal how often after what only nouns follow
 * @param definite how often the same word was counted with the article
 */
record WordUse(double count, double verbal, double nominal, double definite) {
  private static final LanguageModel MODEL = LanguageModel.standard();

  private static final int[] BEFORE_VERBS =
      numbers("لم لن قد سوف الذي التي الذين وقد ولم فقد والتي والذي");

  private static final int[] BEFORE_NOUNS =
      numbers("في من على إلى عن مع بين هذا هذه كل بعض غير وفي ومن وعلى خلال ضد دون وبين");

  private static final WordUse NONE = new WordUse(0, 0, 0, 0);
  private static final int FEW = 3;
  private static final int LEAST = 5;
  private static final double MUCH = 0.1;
  private static final double MANY = 60;

  /** Of the times that a definite noun was counted, how often at least a preposition was before. */
  private static final double GOVERNED = 0.012;

  private static final Known<WordUse> KNOWN = Known.byForm(WordUse::of);

  private static final Known<WordUse> JOINED =
      Known.byForm(form -> of(Clitics.withoutConjunction(form)));

  private static final Known<WordUse> ATTACHED =
      Known.byForm(form -> form.length() > FEW ? of(form.substring(1)) : NONE);

  private static final Known<WordUse> WITHOUT_OBJECT =
      Known.byForm(form -> of(withoutObject(Clitics.withoutConjunction(form))));

  private static String withoutObject(String form) {
    int end = form.endsWith("ها") || form.endsWith("هم") ? 2 : form.endsWith("ه") ? 1 : 0;
    return end > 0 && form.length() - end >= FEW ? form.substring(0, form.length() - end) : "";
  }

  private static int[] numbers(String words) {
    return Arrays.stream(words.split(" ", -1)).mapToInt(MODEL.lexicon()::find).toArray();
  }

  /** The use of a word as it is written. */
  static WordUse of(Word word) {
    return KNOWN.of(word);
  }

  /** The use of a word without the conjunction that may stand before it. */
  static WordUse ofJoined(Word word) {
    return JOINED.of(word);
  }

  /** The use of a word without its first letter, which may be a preposition. */
  static WordUse ofAttached(Word word) {
    return ATTACHED.of(word);
  }

  /** The use of a word without conjunction and object: {@code واحتلته}. */
  static WordUse withoutObject(Word word) {
    return WITHOUT_OBJECT.of(word);
  }

  /** The use of a form. */
  static WordUse of(String form) {
    int word = MODEL.lexicon().find(form);
    if (word < 0) {
      return NONE;
    }
    int withArticle = MODEL.lexicon().find("ال" + form);
    return new WordUse(
        MODEL.lexicon().count(word),
        after(BEFORE_VERBS, word),
        after(BEFORE_NOUNS, word),
        withArticle < 0 ? 0 : MODEL.lexicon().count(withArticle));
  }

  private static double after(int[] before, int word) {
    double sum = 0;
    for (int first : before) {
      sum += first < 0 ? 0 : MODEL.together(first, word);
    }
    return sum;
  }

  boolean isKnown() {
    return count > 0;
  }

  /** No verb: a noun, an adjective or a name. */
  boolean isNoun() {
    return verbal == 0 && (nominal >= FEW || (definite >= LEAST && definite > MUCH * count));
  }

  /** A verb, and hardly a noun. */
  boolean isVerb() {
    return verbal >= 2 && 2 * nominal <= verbal && definite <= MUCH * count;
  }

  /** With the article: hardly ever after a preposition, so it follows its noun. */
  boolean isDefiniteAdjective(String form) {
    return Clitics.hasArticle(form) && count >= MANY && verbal == 0 && nominal < GOVERNED * count;
  }
}
