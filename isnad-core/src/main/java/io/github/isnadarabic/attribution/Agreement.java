package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.verbs.Inflection;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;

/** Whether a noun can be the subject of a verb, by the gender and number that its form shows. */
final class Agreement {
  private Agreement() {}

  /** Whether {@code noun} can follow the verb as its subject: the verb is singular there. */
  static boolean after(CueReading verb, Word noun) {
    if (verb.inflection().number() != GrammaticalNumber.SINGULAR) {
      return false;
    }
    return genders(verb.inflection(), noun) && !isAccusative(noun);
  }

  /** {@code نصح المواطنين}: by its ending the object. */
  private static boolean isAccusative(Word noun) {
    String key = noun.key();
    return noun.isDefinite() && key.length() > 6 && key.endsWith("ين") && !Names.isName(key);
  }

  /** Whether {@code noun} can stand before the verb as its subject. */
  static boolean before(CueReading verb, Word noun) {
    Inflection inflection = verb.inflection();
    if (inflection.number() == GrammaticalNumber.SINGULAR) {
      return genders(inflection, noun) && !isHumanPlural(noun.key());
    }
    return inflection.gender() == Gender.FEMININE || isPlural(noun) || isDual(noun.key());
  }

  private static boolean genders(Inflection inflection, Word noun) {
    String key = noun.key();
    if (noun.shape() != Shape.ARABIC || inflection.gender() == Gender.EITHER) {
      return true;
    }
    boolean feminine = isFeminine(noun);
    if (inflection.gender() == Gender.MASCULINE) {
      return !feminine || Names.isMale(key) || SourceNouns.COLLECTIVE.holds(key);
    }
    return feminine || !isMasculine(noun);
  }

  static boolean isFeminine(Word noun) {
    String key = Clitics.withoutConjunction(noun);
    return Names.isFemale(key) || isWomanOfSomebody(key) || isFeminineByForm(noun, key);
  }

  private static boolean isFeminineByForm(Word noun, String key) {
    return !Particles.STYLE.contains(key)
        && (noun.form().endsWith("ة")
            && (!noun.isDefinite() || isKnown(key))
            && !Names.isMale(key)
            && !SourceCounter.isNumber(key)
            && !key.equals("خليفة"));
  }

  /** {@code محاميته}: the ة is a ت before the pronoun. */
  private static boolean isWomanOfSomebody(String key) {
    String bare = Possessives.without(key);
    return bare.endsWith("ة") && !bare.equals(key) && SourceNouns.isSpeaker(bare);
  }

  /** A definite word that is no noun of the lists may be a man's name: {@code البحرة}. */
  private static boolean isKnown(String key) {
    return SourceNouns.isSpeaker(key) || SourceNouns.DOCUMENT.holds(key);
  }

  /** What can be no subject of a feminine verb. */
  private static boolean isMasculine(Word noun) {
    String key = noun.key();
    return Names.isMale(key)
        || isHumanPlural(key)
        || (SourceNouns.OFFICE.holds(key) && !SourceNouns.MEDIA.holds(key))
        || (SourceNouns.COLLECTIVE.holds(key) && !SourceNouns.ORGANISATION.holds(key))
        || (EventNouns.isEvent(noun) && !noun.isDefinite() && !key.endsWith("ات"));
  }

  private static boolean isHumanPlural(String key) {
    return key.length() > 4 && key.endsWith("ون");
  }

  private static boolean isPlural(Word noun) {
    String key = noun.key();
    return isHumanPlural(key)
        || noun.shape() == Shape.NUMBER
        || SourceCounter.isNumber(key)
        || SourceNouns.COLLECTIVE.holds(key)
        || (key.length() > 4 && key.endsWith("ين"));
  }

  private static boolean isDual(String key) {
    return key.endsWith("ان") || key.endsWith("ين") || SourceCounter.isNumber(key);
  }
}
