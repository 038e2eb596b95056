package io.github.isnadarabic.mention;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.model.Mention.Kind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
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
    String key = words.key(at);
    if (!words.get(at).isArabic() || SourceNouns.PARTICLE.has(key)) {
      return null;
    }
    Candidate titled = titled(at, key);
    if (titled != null) {
      return titled;
    }
    boolean son = Names.isPart(key) && Names.isGiven(words.key(at + 1));
    if (son || (isGiven(at) && !SourceNouns.TIME.has(key)) || isJoinedGiven(at)) {
      return name(at, at, List.of(), "mention/given-name");
    }
    boolean again = met.contains(key) || Names.isFamily(key);
    return again || isSubject(at)
        ? name(at, at, List.of(), again ? "mention/family-name" : "mention/subject")
        : null;
  }

  /** A given name; {@code باسم} is one only with more of a name: {@code الناطق باسم الجيش}. */
  private boolean isGiven(int at) {
    String key = words.key(at);
    return Names.isGiven(key) && (!key.equals(IN_THE_NAME) || Names.isName(words.key(at + 1)));
  }

  /** {@code وإيمان بن ناصر}: a given name after a conjunction, more of a name after it. */
  private boolean isJoinedGiven(int at) {
    String key = words.key(at);
    Word next = words.get(at + 1);
    return key.startsWith("و")
        && key.length() > 4
        && Names.isGiven(key.substring(1))
        && (Names.isName(next.key()) || isUnknown(at + 1) || next.key().startsWith("ال"));
  }

  private Candidate titled(int at, String key) {
    boolean honorific = SourceNouns.HONORIFIC.has(key);
    if (!honorific && !isOffice(key)) {
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
        && !isAdjectiveOrHead(word.key())
        && next.isArabic()
        && next.key().startsWith("ال")
        && next.key().endsWith("ي")
        && !isAdjectiveOrNoun(next.key());
  }

  private static boolean isAdjectiveOrHead(String key) {
    return SourceNouns.PARTICLE.has(key)
        || SourceNouns.OFFICE.holds(key)
        || SourceNouns.ORGANISATION.holds(key)
        || SourceNouns.CONSTRUCT.has(key)
        || SourceNouns.ANONYMOUS.holds(key)
        || CommonVerbs.isFinite(key);
  }

  private static boolean isOffice(String key) {
    return SourceNouns.OFFICE.has(key) || (SourceNouns.OFFICE.holds(key) && key.startsWith("ال"));
  }

  private boolean mayBeOffice(int at) {
    Word word = words.get(at);
    String key = word.key();
    boolean quoted = "«»\"".contains(word.form()) && !word.form().isEmpty();
    return quoted
        || (word.isArabic()
            && !CLAUSE.contains(key)
            && !(CommonVerbs.isFinite(key) && !Names.isGiven(key))
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
    while (to < from + 2 && isConstruct(words.key(to))) {
      to++;
    }
    return words.get(to).isDefinite() ? to : from;
  }

  private static boolean isConstruct(String key) {
    return SourceNouns.CONSTRUCT.has(key) || SourceNouns.ORGANISATION.has(key);
  }

  private boolean isPreposition(int at) {
    return SourceNouns.PARTICLE.has(words.key(at));
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
    String key = words.key(at);
    if (Names.isPart(words.key(at - 1)) || (Names.isName(key) && !key.equals(IN_THE_NAME))) {
      return words.get(at).isArabic();
    }
    boolean alone = at == head + 1 && !words.get(head).isDefinite();
    if (words.get(at).isDefinite() && key.startsWith("ال")) {
      boolean third = at == head + 2 && !words.get(at - 1).isDefinite();
      return (alone || third) && !isAdjectiveOrNoun(key);
    }
    return alone && (isUnknown(at) || isBeforeClause(at));
  }

  /** {@code مازن حرب إن}: any noun between a given name and the words spoken. */
  private boolean isBeforeClause(int at) {
    Word word = words.get(at);
    return CLAUSE.contains(words.key(at + 1))
        && word.isArabic()
        && !isAdjectiveOrHead(word.key())
        && !SourceNouns.TIME.has(word.key());
  }

  private static boolean isAdjectiveOrNoun(String key) {
    return SourceNouns.OFFICE.holds(key)
        || SourceNouns.ORGANISATION.holds(key)
        || SourceNouns.TIME.has(key)
        || SourceNouns.ANONYMOUS.holds(key);
  }

  /** An Arabic word of no list, not a verb, not an event: it may be a name. */
  private boolean isUnknown(int at) {
    Word word = words.get(at);
    String key = word.key();
    return word.isArabic()
        && key.length() > 2
        && !word.isDefinite()
        && !key.equals(IN_THE_NAME)
        && !SourceNouns.PARTICLE.has(key)
        && !SourceNouns.TIME.has(key)
        && !isAdjectiveOrNoun(key)
        && !SourceNouns.COLLECTIVE.holds(key)
        && !SourceNouns.DOCUMENT.holds(key)
        && !CommonVerbs.isFinite(key)
        && !EventNouns.isEvent(word)
        && !EventNouns.isEventAfterBi(word)
        && cues.readings(key).isEmpty()
        && !key.endsWith("ا")
        && !key.endsWith("ة");
  }

  private void remember(int head, int to) {
    for (int at = head; at < to && to > head + 1; at++) {
      String key = words.key(at);
      if (!Names.isGiven(key) && !Names.isPart(key) && key.length() > 2) {
        met.add(key);
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
    String key = words.key(at);
    boolean plain =
        isUnknown(at)
            || (words.get(at).isDefinite()
                && !isAdjectiveOrNoun(key)
                && !SourceNouns.COLLECTIVE.holds(key)
                && !SourceNouns.DOCUMENT.holds(key)
                && !key.endsWith("ة")
                && !key.endsWith("ون"));
    return verb && plain;
  }
}
