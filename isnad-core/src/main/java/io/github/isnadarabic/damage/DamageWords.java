package io.github.isnadarabic.damage;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by what must stand before or after them. Immutable and thread-safe. */
final class DamageWords {
  private static final Glossary LISTS = Glossary.ofResource(DamageWords.class, "damage.words");

  static final Set<String> DEMANDING = LISTS.get("demanding");
  static final Set<String> OPEN = LISTS.get("open");
  static final Set<String> CONTINUING = LISTS.get("continuing");
  static final Set<String> RELATIVE = LISTS.get("relative");
  static final Set<String> FRAGMENT = LISTS.get("fragment");
  static final Set<String> PREPOSITION = LISTS.get("preposition");
  static final Set<String> DAY = LISTS.get("day");
  static final Set<String> ENDLESS = LISTS.get("endless");
  static final Set<String> BEFORE_DAY = LISTS.get("before-day");
  static final Set<String> SCORE = LISTS.get("score");
  static final Set<String> LABEL = LISTS.get("label");
  static final Set<String> SAYING = LISTS.get("saying");
  static final Set<String> CONTINUED = LISTS.get("continued");
  static final Set<String> TURN = LISTS.get("turn");
  static final Set<String> ANAPHORA = LISTS.get("anaphora");
  static final Set<String> SAID = LISTS.get("said");
  static final Set<String> LOOSE = LISTS.get("loose");
  static final Set<String> WITH_PRONOUN = LISTS.get("with-pronoun");
  static final Set<String> OPENING = LISTS.get("opening");
  static final Set<String> WHOLE = LISTS.get("whole");
  static final Set<String> ADVERB = LISTS.get("adverb");
  static final Set<String> MONTHS = LISTS.get("month");
  static final Set<String> KNOWN = LISTS.get("known");
  static final Set<String> ROLE = LISTS.get("role");
  static final Set<String> SPEECH = LISTS.get("speech");
  static final Set<String> CALL = LISTS.get("call");
  static final Set<String> CALL_FIRST = LISTS.firstWords("call");
  static final Set<String> HINT = LISTS.get("hint");
  static final Set<String> HINT_FIRST = LISTS.firstWords("hint");
  static final Set<String> NOUN = LISTS.get("noun");

  private static final int LETTERS = 3;
  private static final Set<String> BEGINNINGS_OF_MONTHS =
      MONTHS.stream().map(DamageWords::firstLetters).collect(Collectors.toUnmodifiableSet());

  private final CueLexicon cues;

  DamageWords(CueLexicon cues) {
    this.cues = cues;
  }

  /** Whether the first letters are those of a month, which may run into the next word. */
  static boolean beginsLikeMonth(String key) {
    return BEGINNINGS_OF_MONTHS.contains(firstLetters(key));
  }

  private static String firstLetters(String key) {
    return key.substring(0, Math.min(LETTERS, key.length()));
  }

  /** Whether the word is known as a finite verb. */
  boolean isFinite(Words words, int at) {
    return CommonVerbs.isFinite(words.get(at))
        || cues.readings(words, at).stream().anyMatch(CueReading::isFinite);
  }

  /** Whether the word is known as, or looks as if it could be, a finite verb. */
  boolean mayBeFinite(Words words, int at) {
    String key = words.key(at);
    if (!words.get(at).isArabic() || Clitics.hasArticle(key) || NOUN.contains(key)) {
      return false;
    }
    if (isNoun(words.get(at))) {
      return false;
    }
    String bare = Clitics.withoutConjunction(key);
    if (bare.endsWith("ا") && !bare.endsWith("وا")) {
      return false;
    }
    return isFinite(words, at)
        || bare.length() == 3
        || bare.endsWith("وا")
        || (bare.length() > 3 && "يتن".indexOf(bare.charAt(0)) >= 0 && !bare.endsWith("ة"))
        || (bare.length() > 4 && bare.charAt(0) == 'س' && "يت".indexOf(bare.charAt(1)) >= 0)
        || (bare.endsWith("ت") && !bare.endsWith("ات"))
        || (bare.startsWith("ا") && bare.length() < 6);
  }

  /** Whether the word, or what follows its conjunction, is no verb by its use. */
  private static boolean isNoun(Word word) {
    WordUse use = WordUse.of(word);
    return use.isNoun() || (!use.isKnown() && WordUse.ofJoined(word).isNoun());
  }

  /** Whether the word can only be read as a verb with a conjunction before it. */
  boolean isJoinedByUse(Word word) {
    return Clitics.mayHaveConjunction(word.key())
        && WordUse.of(word).verbal() == 0
        && WordUse.ofJoined(word).isVerb();
  }

  /** Whether the word is a verb after {@code و}, and not one whose root begins with it. */
  boolean isJoinedVerb(Words words, int at) {
    String key = words.key(at);
    if (!key.startsWith("و") || key.length() < 4 || WHOLE.contains(key)) {
      return false;
    }
    return CommonVerbs.isFinite(key.substring(1)) || isJoinedCue(words, at);
  }

  private boolean isJoinedCue(Words words, int at) {
    return cues.readings(words, at).stream().anyMatch(r -> r.isFinite() && r.joined());
  }

  boolean isReportingVerb(Words words, int at) {
    return cues.readings(words, at).stream()
        .anyMatch(r -> r.isFinite() && r.inflection().tense() == Tense.PAST);
  }

  boolean isParticiple(Words words, int at) {
    return cues.readings(words, at).stream().anyMatch(CueReading::isParticiple)
        && words.key(at).endsWith("ا");
  }
}
