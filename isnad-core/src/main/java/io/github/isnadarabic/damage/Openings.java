package io.github.isnadarabic.damage;

import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/**
 * What no text begins with, by grammar and by how words are used: the second half of a date, a
 * pronoun, an object, an oblique plural, an adjective whose noun is gone.
 */
final class Openings {
  private static final String NO_FIRST_LETTER = "ةىؤئء";
  private static final Set<String> CLAUSE = Set.of("أن", "أنه", "أنها", "أنهم", "بأنه", "بأنها");
  private static final int SHORTEST = 5;
  private static final int YEAR = 4;
  private static final int RANGE = 10;
  private static final double SELDOM = 50;

  private Openings() {}

  /** The rule that the first words of a text break; empty where they may begin one. */
  static String broken(Story story, int from) {
    Word first = story.word(from);
    if (isRestOfDate(story, from)) {
      return "starts-inside-date";
    }
    if (!first.isArabic()) {
      return "";
    }
    if (NO_FIRST_LETTER.indexOf(first.form().charAt(0)) >= 0 || isRest(first)) {
      return "starts-inside-word";
    }
    if (DamageWords.WITH_PRONOUN.contains(first.key())) {
      return "starts-with-pronoun";
    }
    if (isPart(story, from)
        || isClause(story, from)
        || isAccusative(story, from)
        || isOblique(first)) {
      return "starts-inside-clause";
    }
    return isAdjective(story, from) ? "starts-with-adjective" : "";
  }

  /** {@code يش}: two letters that are hardly a word. */
  private static boolean isRest(Word word) {
    return word.form().length() == 2
        && WordUse.of(word).count() < SELDOM
        && !Names.isName(word)
        && !Names.isPlace(word)
        && WordUse.of(word).verbal() == 0
        && WordUse.of(word).definite() == 0;
  }

  /** {@code 2017، كاد}, {@code ديسمبر 2016 وقفة}. */
  private static boolean isRestOfDate(Story story, int at) {
    boolean month = DamageWords.MONTHS.contains(story.key(at));
    int year = month ? at + 1 : at;
    Word next = story.word(year + 1);
    boolean is = story.word(year).shape() == Shape.NUMBER && story.key(year).length() == YEAR;
    return is && (month ? next.isArabic() || next.is('،') : next.is('،'));
  }

  /** {@code من أربعة أسطر}: of what something is made; not {@code من ثلاثة إلى خمسة}. */
  private static boolean isPart(Story story, int at) {
    if (!story.key(at).equals("من") || !Quantities.isNumber(story.key(at + 1))) {
      return false;
    }
    for (int next = at + 2; next < at + RANGE; next++) {
      if (story.key(next).equals("الي") || story.key(next).equals("حتي")) {
        return false;
      }
    }
    return true;
  }

  /** {@code أنه مطلوب}, {@code أن الحكومة}: what somebody said; not {@code أن تكون}. */
  private static boolean isClause(Story story, int at) {
    String form = story.word(at).form();
    boolean noun = !form.equals("أن") || story.word(at + 1).isDefinite();
    return noun && CLAUSE.contains(form);
  }

  /** {@code جسرا يربط}, {@code موجها}: the object of a verb, or what somebody was doing. */
  private static boolean isAccusative(Story story, int at) {
    Word word = story.word(at);
    String form = word.form();
    String key = word.key();
    boolean may =
        !story.word(at + 1).is(':')
            && key.endsWith("ا")
            && key.length() >= YEAR
            && !key.endsWith("ها");
    if (!may || DamageWords.OPENING.contains(key) || Names.isName(word) || Names.isPlace(word)) {
      return false;
    }
    boolean participle = key.startsWith("م") && key.length() >= SHORTEST;
    WordUse use = WordUse.of(form);
    WordUse bare = WordUse.of(form.substring(0, form.length() - 1));
    boolean infinitive = key.startsWith("ت") || key.startsWith("ا");
    boolean concrete = bare.isNoun() && !infinitive && !form.endsWith("يا");
    return use.nominal() == 0
        && use.verbal() == 0
        && bare.isKnown()
        && bare.verbal() == 0
        && !Quantities.isNumber(key)
        && ((participle && !bare.isVerb()) || (concrete && bare.definite() > bare.nominal() / 2));
  }

  /** {@code المصابين}: a plural that can't be what a sentence tells of. */
  private static boolean isOblique(Word word) {
    String form = word.form();
    if (form.endsWith("ين") && Quantities.isNumber(word.key()) && !word.isDefinite()) {
      return !form.equals("اثنين") && !form.startsWith("و");
    }
    boolean plural = form.startsWith("ال") && form.endsWith("ين") && form.length() > SHORTEST + 2;
    return plural && WordUse.of(form.substring(0, form.length() - 2) + "ون").isKnown();
  }

  /** {@code الإسباني نادال}: somebody by his country, and a word that may be his name. */
  private static boolean mayName(Word word, Word next) {
    return word.form().endsWith("ي")
        && !next.isDefinite()
        && !DamageWords.LOOSE.contains(next.key())
        && !WordUse.of(next).isVerb();
  }

  /** {@code متنقلة تجوب}: feminine, and with the article an adjective too. */
  private static boolean isBareAdjective(Word word) {
    String form = word.form();
    WordUse use = WordUse.of(word);
    return form.endsWith("ة")
        && !word.isDefinite()
        && use.count() > 0
        && use.verbal() == 0
        && use.nominal() < use.count() / SELDOM
        && WordUse.of("ال" + form).isDefiniteAdjective("ال" + form);
  }

  /**
   * {@code الاجتماعي يتطلب}; but an athlete may be named by his country: {@code الإسباني نادال}.
   */
  private static boolean isAdjective(Story story, int at) {
    Word word = story.word(at);
    Word next = story.word(at + 1);
    boolean named = Names.isName(next) || !WordUse.of(next).isKnown() || mayName(word, next);
    if (isBareAdjective(word)) {
      return !named && !Names.isName(word) && !Names.isPlace(word);
    }
    return word.form().startsWith("ال")
        && WordUse.of(word).isDefiniteAdjective(Clitics.withoutConjunction(word.form()))
        && !named
        && !DamageWords.DAY.contains(word.key())
        && !DamageWords.ROLE.contains(Clitics.withoutArticle(word));
  }
}
