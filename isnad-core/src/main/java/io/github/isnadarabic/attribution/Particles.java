package io.github.isnadarabic.attribution;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/** Small words by their office around a cue. Thread-safe. */
final class Particles {
  private static final Glossary LISTS = Glossary.ofResource(Particles.class, "particles.words");
  private static final Set<String> CLAUSE = LISTS.get("clause");
  private static final Set<String> CLAUSE_WITH_PRONOUN = LISTS.get("clauseWithPronoun");
  private static final Set<String> PREPOSITION = LISTS.get("preposition");

  static final Set<String> QUESTION = LISTS.get("question");
  static final Set<String> STRICT_QUESTION = LISTS.get("questionStrict");
  static final Set<String> ABOUT = LISTS.get("about");
  static final Set<String> SAYING = LISTS.get("saying");
  static final Set<String> FORMULA = LISTS.get("formula");
  static final Set<String> FORMULA_TAIL = LISTS.get("formulaTail");
  static final Set<String> CONNECTIVE = LISTS.get("connective");
  static final Set<String> SUBORDINATE = LISTS.get("subordinate");
  static final Set<String> RELATIVE = LISTS.get("relative");
  static final Set<String> PRONOUN = LISTS.get("pronoun");
  static final Set<String> NEGATION = LISTS.get("negation");
  static final Set<String> SPEECH_START = LISTS.get("speechStart");
  static final Set<String> MONTHS = LISTS.get("months");

  static final Set<String> ADJECTIVE = LISTS.get("adjective");
  static final Set<String> IDIOM = LISTS.get("idiom");
  static final Set<String> NOUN_BEFORE = LISTS.get("nounBefore");
  static final Set<String> TIME_ADJECTIVE = LISTS.get("timeAdjective");
  static final Set<String> PRONOMINAL = LISTS.get("pronominal");
  static final Set<String> WHERE_SAID = LISTS.get("whereSaid");
  static final Set<String> POINTER = LISTS.get("pointer");
  static final Set<String> STYLE = LISTS.get("style");
  static final Set<String> MANNER = LISTS.get("manner");
  static final Set<String> VOICE = LISTS.get("voice");
  static final Set<String> NAMED = LISTS.get("named");
  static final Set<String> DEMONSTRATIVE = LISTS.get("demonstrative");
  static final Set<String> FREQUENCY = LISTS.get("frequency");
  static final Set<String> COUNTING = LISTS.get("counting");
  static final Set<String> DISPLAY = LISTS.get("display");
  static final Set<String> SELF = LISTS.get("self");
  static final Set<String> SHOWN = LISTS.get("shown");
  static final Set<String> EXCEPTION = LISTS.get("exception");
  static final Set<String> WHEN = LISTS.get("when");
  static final Set<String> BUT = LISTS.get("but");
  static final Set<String> TURN = LISTS.get("turn");
  static final Set<String> ADVERSATIVE = LISTS.get("adversative");
  static final Set<String> WITH_SUBJECT = LISTS.get("withSubject");
  static final Set<String> AGENTLESS = LISTS.get("agentless");
  static final Set<String> TEEN = LISTS.get("teen");
  private static final Set<String> SETTING_OUT = LISTS.get("settingOut");
  private static final Set<String> NOT_BI = LISTS.get("notBi");
  private static final Set<String> NUMBER = LISTS.get("number");
  private static final Set<String> ONLINE = LISTS.get("online");

  private Particles() {}

  /** Whether the key is a noun with the preposition ب, and not a word that begins with ب. */
  static boolean isAfterBi(String key) {
    return key.equals("ب")
        || (key.startsWith("ب") && key.length() > 3 && NOT_BI.stream().noneMatch(key::startsWith));
  }

  /** {@code ومضى}, {@code راحت}: a verb in the present follows, and is what is done. */
  static boolean isSettingOut(String key) {
    return SETTING_OUT.contains(Clitics.withoutConjunction(key));
  }

  /** {@code بنحو}, {@code بأكثر}: a figure follows. */
  static boolean isFigure(String key) {
    return NUMBER.contains(key);
  }

  /** After {@code على}: where something was written. */
  static boolean isOnline(String key) {
    return ONLINE.stream().anyMatch(key::startsWith);
  }

  /** {@code أن}, {@code إن}, {@code بأن}, alone. */
  static boolean isBareClauseMark(String key) {
    return CLAUSE.contains(key);
  }

  /** The same, also with a pronoun or negation: {@code أنه}, {@code ألا}. */
  static boolean isClauseMark(String key) {
    return CLAUSE.contains(key) || CLAUSE_WITH_PRONOUN.contains(key);
  }

  /** A pronoun or demonstrative, with its conjunction. */
  static boolean isPronoun(String key) {
    return PRONOUN.contains(key)
        || DEMONSTRATIVE.contains(key)
        || DEMONSTRATIVE.contains(Clitics.withoutConjunction(key));
  }

  static boolean isPreposition(String key) {
    return PREPOSITION.contains(key);
  }

  static boolean isComma(Word word) {
    return word.is('،') || word.is(',');
  }
}
