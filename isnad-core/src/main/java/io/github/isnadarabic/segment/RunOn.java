package io.github.isnadarabic.segment;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;
import java.util.Set;

/**
 * Finds where a new sentence begins in a paragraph without marks: at {@code و} and a reporting verb
 * with its complement in sight, and at the phrases that turn to something else.
 */
final class RunOn {
  private static final Glossary LISTS = Glossary.ofResource(RunOn.class, "starters.words");
  private static final Set<String> TURNS = LISTS.get("turn");
  private static final Set<String> FIRST_OF_TURNS = LISTS.firstWords("turn");
  private static final Set<String> CLAUSE = LISTS.get("clause");
  private static final int SHORTEST = 4;
  private static final int SIGHT = 25;
  private static final int NEAR = 12;

  private final Words words;
  private final CueLexicon cues;

  RunOn(Words words, CueLexicon cues) {
    this.words = words;
    this.cues = cues;
  }

  /** Whether a sentence that began at {@code from} is over before {@code at}. */
  boolean beginsAt(int from, int at, int limit) {
    if (at - from < SHORTEST || words.get(at - 1).shape() == Shape.MARK) {
      return false;
    }
    return isTurn(at) || (isReportingVerb(at) && !isRelative(at) && complementInSight(at, limit));
  }

  private boolean isTurn(int at) {
    String one = words.key(at);
    if (!FIRST_OF_TURNS.contains(one)) {
      return false;
    }
    String two = one + " " + words.key(at + 1);
    return TURNS.contains(one)
        || TURNS.contains(two)
        || TURNS.contains(two + " " + words.key(at + 2));
  }

  private boolean isReportingVerb(int at) {
    String key = words.key(at);
    return key.startsWith("و")
        && cues.readings(words, at).stream()
            .anyMatch(
                reading ->
                    reading.joined()
                        && reading.inflection().tense() == Tense.PAST
                        && reading.inflection().person() == 3
                        && takesContent(reading));
  }

  private static boolean takesContent(CueReading reading) {
    return reading.verb().takes(Frame.CLAUSE)
        || reading.verb().takes(Frame.TRANSMIT)
        || reading.verb().takes(Frame.BI)
        || reading.verb().takes(Frame.OBJECT);
  }

  /** A claim in a relative clause just before, by the same speaker: {@code نفاها فلان وقال}. */
  private boolean isRelative(int at) {
    for (int before = at - 1; before > at - 5 && before >= 0; before--) {
      if (cues.readings(words, before).stream()
          .anyMatch(reading -> reading.isFinite() && reading.hasObject())) {
        return true;
      }
    }
    return false;
  }

  private boolean complementInSight(int at, int limit) {
    boolean deeds = takesDeed(at);
    for (int next = at + 1; next < limit && next < at + SIGHT; next++) {
      boolean deed = deeds && next < at + NEAR && EventNouns.isEventAfterBi(words.get(next));
      if (deed || CLAUSE.contains(words.key(next)) || words.get(next).is(':')) {
        return true;
      }
    }
    return false;
  }

  private boolean takesDeed(int at) {
    return cues.readings(words, at).stream()
        .anyMatch(r -> r.verb().takes(Frame.BI) || r.verb().takes(Frame.OBJECT));
  }
}
