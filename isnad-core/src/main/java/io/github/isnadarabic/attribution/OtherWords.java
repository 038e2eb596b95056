package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/** Tells the words that are written like a cue verb and are none where they stand. */
final class OtherWords {
  /** The author's own asides. */
  private static final Set<String> ASIDES =
      Set.of("يذكر", "ويذكر", "يشار", "ويشار", "يلفت", "تذكر");

  private final Article article;

  OtherWords(Article article) {
    this.article = article;
  }

  /** Whether the word is an aside of the author, a name, a noun, an idiom. */
  boolean holds(int at) {
    return isAside(at) || isOtherWord(at);
  }

  private boolean isAside(int at) {
    return ASIDES.contains(article.key(at));
  }

  /** A name, a preposition or a noun written like the verb; a word about the source. */
  private boolean isOtherWord(int at) {
    String key = article.key(at);
    String next = article.key(at + 1);
    boolean name = Names.isGiven(key) && !Particles.isClauseMark(next);
    boolean formula =
        Particles.FORMULA.contains(Clitics.withoutConjunction(key))
            && Particles.FORMULA_TAIL.contains(next);
    return name
        || isNameOfHer(at)
        || isSelf(at)
        || formula
        || Particles.IDIOM.contains(next)
        || Particles.NOUN_BEFORE.contains(article.key(at - 1))
        || isObject(at)
        || isArrival(at)
        || isAdverb(at);
  }

  /** {@code في بيان ورد لوكالتنا}: not {@code رد} after a conjunction. */
  private boolean isArrival(int at) {
    String key = article.key(at);
    Word before = article.word(at - 1);
    return (key.equals("ورد") || key.equals("وردت"))
        && before.isArabic()
        && !before.isDefinite()
        && (SourceNouns.DOCUMENT.holds(before) || SourceNouns.OCCASION.holds(before));
  }

  /** {@code وردا على سؤال}: an accusative, not the verb of two. */
  private boolean isAdverb(int at) {
    return Clitics.withoutConjunction(article.word(at)).equals("ردا")
        && article.key(at + 1).equals("علي");
  }

  /** {@code الطالبة وعد}: a form of the masculine right after a woman is her name. */
  private boolean isNameOfHer(int at) {
    Word before = article.word(at - 1);
    boolean woman =
        before.isDefinite()
            && before.form().endsWith("ة")
            && (SourceNouns.HONORIFIC.has(before) || SourceNouns.ANONYMOUS.holds(before));
    return woman
        && at > article.passageFrom(at) + 1
        && article.readings(at).stream()
            .filter(CueReading::isFinite)
            .allMatch(r -> r.inflection().tense() == Tense.PAST && !r.joined())
        && article.readings(at).stream()
            .filter(CueReading::isFinite)
            .noneMatch(r -> r.inflection().gender() == Gender.FEMININE && !r.isPassive());
  }

  /** {@code أثبت الدواء حضوره}: it proves itself, nothing is said. */
  private boolean isSelf(int at) {
    boolean proves = article.readings(at).stream().anyMatch(r -> r.verb().lemma().equals("أثبت"));
    return proves
        && (Particles.SELF.contains(article.key(at + 1))
            || Particles.SELF.contains(article.key(at + 2)));
  }

  /** Right after a verb that is no auxiliary, its object: {@code رفضوا طلبه}. */
  private boolean isObject(int at) {
    int before = article.word(at - 1).shape() == Shape.BREAK ? at - 2 : at - 1;
    return article.readings(at).stream().anyMatch(CueReading::hasObject)
        && (CommonVerbs.isFinite(article.word(before))
            || article.readings(before).stream().anyMatch(CueReading::isFinite))
        && !article.key(before).startsWith("كان");
  }
}
