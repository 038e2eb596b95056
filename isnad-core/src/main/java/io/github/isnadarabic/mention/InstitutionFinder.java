package io.github.isnadarabic.mention;

import io.github.isnadarabic.model.Mention.Kind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.Set;

/** Finds organisations by their head noun, agencies and companies by name, places by name. */
final class InstitutionFinder {
  private static final int LONGEST = 6;

  /** Adjectives of institutions that no ending tells. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "العام", "العامة", "الاعلي", "العليا", "الكبري", "الكبير", "الاول", "الاولي", "الثاني",
          "الثانية", "الاحمر", "الخاصة", "الخاص", "العالي", "الجديد", "الجديدة", "الحر");

  private final Words words;

  InstitutionFinder(Words words) {
    this.words = words;
  }

  /** The organisation or place named at {@code at}, or null. */
  Candidate at(int at) {
    Word word = words.get(at);
    if (!word.isArabic()) {
      return null;
    }
    if (SourceNouns.AGENCY.holds(word) || SourceNouns.COMPANY.holds(word)) {
      return Candidate.plain(at, at + 1, Kind.ORGANISATION, "mention/agency");
    }
    boolean head = SourceNouns.ORGANISATION.holds(word) || SourceNouns.MEDIA.holds(word);
    if (head && !word.key().startsWith("ب")) {
      return organisation(at);
    }
    int place = placeEnd(at);
    return place > at ? Candidate.plain(at, place, Kind.PLACE, "mention/place") : null;
  }

  private Candidate organisation(int at) {
    int to = at + 1;
    while (to < at + LONGEST && goesOn(at, to)) {
      to = after(to);
    }
    Word head = words.get(at);
    boolean named = to > at + 1 || (head.isDefinite() && !head.key().startsWith("لل"));
    return named ? Candidate.plain(at, to, Kind.ORGANISATION, "mention/organisation") : null;
  }

  /**
   * Whether a word belongs to the institution whose noun stands at {@code head}: what it is of
   * ({@code وزارة الصحة}, {@code جامعة الخرطوم}), then adjectives and what it is for ({@code
   * الاتحاد الدولي لكرة القدم}).
   */
  private boolean goesOn(int head, int at) {
    Word word = words.get(at);
    Word before = words.get(at - 1);
    if (opensQuotation(at)) {
      return true;
    }
    if (!word.isArabic() || SourceNouns.HONORIFIC.has(word)) {
      return false;
    }
    if (isPurpose(at)) {
      return words.get(head).isDefinite() && before.isDefinite();
    }
    boolean construct = !before.isDefinite() && (!Names.isPlace(before) || isOtherWord(before));
    if (construct) {
      return isOf(head, at);
    }
    return word.isDefinite()
        && (isAdjective(word) || (word.key().startsWith("وال") && !isVerbal(at)));
  }

  /** A mark that is the same on both sides opens where a word follows at once. */
  private boolean opensQuotation(int at) {
    Word mark = words.get(at);
    boolean opens = mark.is('"') && words.get(at + 1).span().start() == mark.span().end();
    return mark.is('«') || mark.is('“') || opens;
  }

  /** {@code للنفط}, {@code لكرة القدم}. */
  private boolean isPurpose(int at) {
    String key = words.key(at);
    boolean noun = key.startsWith("ل") && key.length() > 3 && words.get(at + 1).isDefinite();
    return key.startsWith("لل")
        || (noun && !words.get(at).isDefinite() && !SourceNouns.PARTICLE.has(words.get(at)));
  }

  /** After a noun that a noun follows: a definite noun, a place, a name, one more such noun. */
  private boolean isOf(int head, int at) {
    Word word = words.get(at);
    return (word.isDefinite() && word.key().startsWith("ال"))
        || placeEnd(at) > at
        || (SourceNouns.CONSTRUCT.has(word) && isOf(head, at + 1))
        || words.key(at - 1).startsWith("ل")
        || (at == head + 1 && Names.isGiven(word))
        || Names.isGiven(words.get(at - 1));
  }

  /** By its ending or its measure. */
  private static boolean isAdjective(Word word) {
    String key = word.key();
    boolean nisba =
        key.endsWith("ي") || key.endsWith("ية") || key.endsWith("يين") || key.endsWith("يون");
    boolean participle = key.startsWith("الم") && key.length() > 5;
    return (nisba || participle || ADJECTIVES.contains(key)) && !SourceNouns.OFFICE.holds(word);
  }

  private boolean isVerbal(int at) {
    return CommonVerbs.isFinite(words.get(at));
  }

  private int after(int at) {
    int place = words.get(at).isArabic() ? placeEnd(at) : at;
    return place > at ? place : afterQuotation(at);
  }

  /** After a short quotation that begins here; else after the word. */
  private int afterQuotation(int at) {
    if (words.get(at).shape() != Shape.MARK) {
      return at + 1;
    }
    for (int to = at + 1; to < at + LONGEST; to++) {
      if (words.get(to).shape() == Shape.MARK) {
        return to + 1;
      }
    }
    return at + 1;
  }

  private int placeEnd(int at) {
    Word one = words.get(at);
    if (Names.beginsPlace(one)) {
      int several = severalWords(at, one.key());
      if (several > at) {
        return several;
      }
    }
    boolean single = Names.isPlace(one) || isPlaceAfterClitic(one.key());
    return single && !isOtherWord(one) ? at + 1 : at;
  }

  /** Names of places far away are written like common words: {@code كان}, {@code نادي}. */
  private static boolean isOtherWord(Word word) {
    return Names.isName(word)
        || SourceNouns.PARTICLE.has(word)
        || SourceNouns.PARTICLE.has(Clitics.withoutConjunction(word))
        || SourceNouns.ORGANISATION.has(word)
        || SourceNouns.TIME.has(word)
        || CommonVerbs.isFinite(word);
  }

  private int severalWords(int at, String one) {
    String two = one + " " + words.key(at + 1);
    if (Names.isPlace(two + " " + words.key(at + 2))) {
      return at + 3;
    }
    return Names.isPlace(two) ? at + 2 : at;
  }

  private static boolean isPlaceAfterClitic(String key) {
    return key.length() > 5 && "وبل".indexOf(key.charAt(0)) >= 0 && Names.isPlace(key.substring(1));
  }
}
