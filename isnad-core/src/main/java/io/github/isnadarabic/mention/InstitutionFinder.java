package io.github.isnadarabic.mention;

import io.github.isnadarabic.model.Mention.Kind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;

/** Finds organisations by their head noun, agencies and companies by name, places by name. */
final class InstitutionFinder {
  private static final int LONGEST = 5;

  private final Words words;

  InstitutionFinder(Words words) {
    this.words = words;
  }

  /** The organisation or place named at {@code at}, or null. */
  Candidate at(int at) {
    String key = words.key(at);
    if (!words.get(at).isArabic()) {
      return null;
    }
    if (SourceNouns.AGENCY.holds(key) || SourceNouns.COMPANY.holds(key)) {
      return Candidate.plain(at, at + 1, Kind.ORGANISATION, "mention/agency");
    }
    int place = placeEnd(at);
    if (place > at) {
      return Candidate.plain(at, place, Kind.PLACE, "mention/place");
    }
    boolean head = SourceNouns.ORGANISATION.holds(key) || SourceNouns.MEDIA.holds(key);
    return head ? organisation(at) : null;
  }

  private Candidate organisation(int at) {
    int to = at + 1;
    while (to < at + LONGEST && goesOn(to)) {
      to = afterQuotation(to);
    }
    boolean named = to > at + 1 || words.get(at).isDefinite();
    return named ? Candidate.plain(at, to, Kind.ORGANISATION, "mention/organisation") : null;
  }

  private boolean goesOn(int at) {
    Word word = words.get(at);
    String key = word.key();
    return ("«\"“".contains(word.form()) && word.shape() == Shape.MARK)
        || (word.isDefinite() && (key.startsWith("ال") || key.startsWith("وال")))
        || Names.isPlace(key)
        || (SourceNouns.CONSTRUCT.has(key) && words.get(at + 1).isDefinite());
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
    String one = words.key(at);
    if (Names.beginsPlace(one)) {
      int several = severalWords(at, one);
      if (several > at) {
        return several;
      }
    }
    boolean single = Names.isPlace(one) || isPlaceAfterClitic(one);
    return single && !Names.isName(one) ? at + 1 : at;
  }

  private int severalWords(int at, String one) {
    String two = one + " " + words.key(at + 1);
    if (Names.isPlace(two + " " + words.key(at + 2))) {
      return at + 3;
    }
    return Names.isPlace(two) ? at + 2 : at;
  }

  private static boolean isPlaceAfterClitic(String key) {
    return key.length() > 5
        && ((Names.isPlace(Clitics.withoutConjunction(key)) && key.charAt(0) == 'و')
            || (Names.isPlace(Clitics.without('ب', key)) && key.charAt(0) == 'ب')
            || (Names.isPlace(Clitics.without('ل', key)) && key.charAt(0) == 'ل'));
  }
}
