package io.github.isnadarabic.mention;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.model.Mention.Kind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds persons: by given name, by title or office, by their place after a reporting verb. */
final class PersonFinder {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_OFFICE = 9;
  private static final Set<String> CLAUSE = Set.of("ان", "انه", "انها", "بان", "بانه");

  private final Words words;
  private final CueLexicon cues;

  /** A name, and what comes after {@code الناطق}. */
  private static final String IN_THE_NAME = "باسم";

  /** Parts of the full names met so far, without given names. */
  private final Set<String> met = new HashSet<>();

  PersonFinder(Words words, CueLexicon cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The person named at {@code at}, or null. */
  Candidate at(int at) {
    Word word = words.get(at);
    if (!word.isArabic() || SourceNouns.PARTICLE.has(word)) {
      return null;
    }
    Candidate titled = titled(at, word);
    if (titled != null) {
      return titled;
    }
    boolean son = Names.isPart(word) && Names.isGiven(words.get(at + 1));
    if (son || (isGiven(at) && !SourceNouns.TIME.has(word)) || isJoinedGiven(at)) {
      return name(at, at, List.of(), "mention/given-name");
    }
    boolean again = met.contains(word.key()) || Names.isFamily(word);
    return again || isSubject(at)
        ? name(at, at, List.of(), again ? "mention/family-name" : "mention/subject")
        : null;
  }

  /** A given name; {@code باسم} is one only with more of a name: {@code الناطق باسم الجيش}. */
  private boolean isGiven(int at) {
    Word word = words.get(at);
    return Names.isGiven(word)
        && (!word.key().equals(IN_THE_NAME) || Names.isName(words.get(at + 1)));
  }

  /** {@code وإيمان بن ناصر}: a given name after a conjunction, more of a name after it. */
  private boolean isJoinedGiven(int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    return word.key().length() > 4
        && word.key().charAt(0) == 'و'
        && Names.isGiven(Clitics.withoutConjunction(word))
        && (Names.isName(next) || isUnknown(at + 1) || next.key().startsWith("ال"));
  }

  private Candidate titled(int at, Word word) {
    boolean honorific = SourceNouns.HONORIFIC.has(word);
    if (!honorific && !isOffice(word)) {
      return null;
    }
    for (int next = at + 1; next < at + LONGEST_OFFICE && mayBeOffice(next); next++) {
      if (isGiven(next) && !isPreposition(next - 1)) {
        return name(at, next, List.of(words.text(at, next)), "mention/title");
      }
    }
    if (honorific && isUnknown(at + 1)) {
      return name(at, at + 1, List.of(words.get(at).form()), "mention/title");
    }
    int unknown = honorific && words.get(at + 1).isDefinite() ? at + 2 : at + 1;
    if (honorific && isBeforeFamilyName(unknown)) {
      return name(at, unknown, List.of(words.text(at, unknown)), "mention/title");
    }
    return office(at);
  }

  /** {@code اللواء صباح التميمي}: any indefinite noun between a title and a name of descent. */
  private boolean isBeforeFamilyName(int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    return word.isArabic()
        && !word.isDefinite()
        && !isAdjectiveOrHead(word)
        && next.isArabic()
        && next.key().startsWith("ال")
        && next.key().endsWith("ي")
        && !isAdjectiveOrNoun(next);
  }

  private static boolean isAdjectiveOrHead(Word word) {
    return SourceNouns.PARTICLE.has(word)
        || SourceNouns.OFFICE.holds(word)
        || SourceNouns.ORGANISATION.holds(word)
        || SourceNouns.CONSTRUCT.has(word)
        || SourceNouns.ANONYMOUS.holds(word)
        || CommonVerbs.isFinite(word);
  }

  private static boolean isOffice(Word word) {
    return SourceNouns.OFFICE.has(word)
        || (SourceNouns.OFFICE.holds(word) && word.key().startsWith("ال"));
  }

  private boolean mayBeOffice(int at) {
    Word word = words.get(at);
    String key = word.key();
    boolean quoted = "«»\"".contains(word.form()) && !word.form().isEmpty();
    return quoted
        || (word.isArabic()
            && !CLAUSE.contains(key)
            && !(CommonVerbs.isFinite(word) && !Names.isGiven(word))
            && !isReporting(at));
  }

  /** An office that stands for its holder: {@code وزير النقل}. */
  private Candidate office(int at) {
    int to = afterConstruct(at + 1);
    while (to < at + 6 && words.get(to).isDefinite() && words.get(to).key().startsWith("ال")) {
      to++;
    }
    boolean unique = words.get(to - 1).isDefinite() || words.get(at).isDefinite();
    return unique ? Candidate.plain(at, to, Kind.PERSON, "mention/office") : null;
  }

  /** {@code رئيس مجلس الإدارة}: the nouns in between that take another. */
  private int afterConstruct(int from) {
    int to = from;
    while (to < from + 2 && isConstruct(words.get(to))) {
      to++;
    }
    return words.get(to).isDefinite() ? to : from;
  }

  private static boolean isConstruct(Word word) {
    return SourceNouns.CONSTRUCT.has(word) || SourceNouns.ORGANISATION.has(word);
  }

  private boolean isPreposition(int at) {
    return SourceNouns.PARTICLE.has(words.get(at));
  }

  private boolean isReporting(int at) {
    return cues.readings(words, at).stream()
        .anyMatch(reading -> reading.isFinite() && reading.joined());
  }

  private Candidate name(int from, int head, List<String> titles, String rule) {
    int to = head + 1;
    while (to < head + LONGEST_NAME && goesOn(head, to)) {
      to++;
    }
    remember(head, to);
    return new Candidate(from, head, to, Kind.PERSON, titles, rule);
  }

  private boolean goesOn(int head, int at) {
    Word word = words.get(at);
    if (Names.isPart(words.get(at - 1))
        || (Names.isName(word) && !word.key().equals(IN_THE_NAME))) {
      return word.isArabic();
    }
    boolean alone = at == head + 1 && !words.get(head).isDefinite();
    if (word.isDefinite() && word.key().startsWith("ال")) {
      boolean third = at == head + 2 && !words.get(at - 1).isDefinite();
      return (alone || third) && !isAdjectiveOrNoun(word);
    }
    return alone && (isUnknown(at) || isBeforeClause(at));
  }

  /** {@code مازن حرب إن}: any noun between a given name and the words spoken. */
  private boolean isBeforeClause(int at) {
    Word word = words.get(at);
    return CLAUSE.contains(words.key(at + 1))
        && word.isArabic()
        && !isAdjectiveOrHead(word)
        && !SourceNouns.TIME.has(word);
  }

  private static boolean isAdjectiveOrNoun(Word word) {
    return SourceNouns.OFFICE.holds(word)
        || SourceNouns.ORGANISATION.holds(word)
        || SourceNouns.TIME.has(word)
        || SourceNouns.ANONYMOUS.holds(word);
  }

  /** An Arabic word of no list, not a verb, not an event: it may be a name. */
  private boolean isUnknown(int at) {
    Word word = words.get(at);
    String key = word.key();
    return word.isArabic()
        && key.length() > 2
        && !word.isDefinite()
        && !key.equals(IN_THE_NAME)
        && !SourceNouns.PARTICLE.has(word)
        && !SourceNouns.TIME.has(word)
        && !isAdjectiveOrNoun(word)
        && !SourceNouns.COLLECTIVE.holds(word)
        && !SourceNouns.DOCUMENT.holds(word)
        && !CommonVerbs.isFinite(word)
        && !EventNouns.isEvent(word)
        && !EventNouns.isEventAfterBi(word)
        && cues.readings(key).isEmpty()
        && !key.endsWith("ا")
        && !key.endsWith("ة");
  }

  private void remember(int head, int to) {
    for (int at = head; at < to && to > head + 1; at++) {
      Word word = words.get(at);
      if (!Names.isGiven(word) && !Names.isPart(word) && word.key().length() > 2) {
        met.add(word.key());
      }
    }
  }

  /** One unknown word between a reporting verb and its clause: {@code وأضاف البحرة أن}. */
  private boolean isSubject(int at) {
    String next = words.key(at + 1);
    if (!CLAUSE.contains(next) && !words.get(at + 1).is(':')) {
      return false;
    }
    boolean verb = cues.readings(words, at - 1).stream().anyMatch(CueReading::isFinite);
    Word word = words.get(at);
    boolean plain =
        isUnknown(at)
            || (word.isDefinite()
                && !isAdjectiveOrNoun(word)
                && !SourceNouns.COLLECTIVE.holds(word)
                && !SourceNouns.DOCUMENT.holds(word)
                && !word.key().endsWith("ة")
                && !word.key().endsWith("ون"));
    return verb && plain;
  }
}
