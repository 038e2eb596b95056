package io.github.isnadarabic.headline;

import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of headlines by their office. Thread-safe. */
final class HeadlineWords {
  private static final Glossary LISTS = Glossary.ofResource(HeadlineWords.class, "headline.words");
  private static final Set<String> BAIT = LISTS.get("bait");
  private static final Set<String> FIRST_OF_BAIT = LISTS.firstWords("bait");
  private static final Set<String> STOP = LISTS.get("stop");
  private static final Set<String> MAY = LISTS.get("may");
  private static final Set<String> ALLEGING = LISTS.get("alleging");
  private static final int FAR = 20;
  private static final Set<String> HIDDEN = LISTS.get("hidden");
  private static final Set<String> SIGNED =
      LISTS.get("signed").stream().map(Stems::shortened).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> DOUBTING = LISTS.get("doubting");
  private static final Set<String> FIRST_OF_DOUBTING = LISTS.firstWords("doubting");
  private static final Set<String> ANY = Set.of("اي", "اية", "باي", "لاي");
  private static final Set<String> MAYBE = Set.of("قد", "فقد");
  private static final Set<String> QUESTION = LISTS.get("question");
  private static final Set<String> WITHIN = LISTS.get("within");
  private static final int LONGEST_BAIT = 5;
  private static final Set<String> PERCENT = LISTS.get("percent");
  private static final Set<String> NOT_PAST = Set.of("لم", "ولم", "فلم");
  private static final Set<String> YET =
      Set.of("حتي الان", "حتي اليوم", "حتي اللحظة", "الي الان", "حتي الساعة", "لحد الان");
  private static final int REACH = 4;
  private static final int LONG_REACH = 10;
  private static final Set<String> PROPOSING = LISTS.get("proposing");
  private static final int YET_REACH = 6;
  private static final int NEAR = 2;

  static final Set<String> STRONG_BAIT = LISTS.get("strongBait");
  static final Set<String> LIGHT = LISTS.get("light");
  static final Set<String> ADJUNCT = LISTS.get("adjunct");
  static final Set<String> TOPIC = LISTS.get("topic");
  static final Set<String> SAYING = LISTS.get("saying");

  /** Stems of events that are of nothing but how many. */
  static final Set<String> AMOUNT =
      LISTS.get("amount").stream().map(Stems::stem).collect(Collectors.toUnmodifiableSet());

  /** Stems of verbs that one of two does to the other. */
  static final Set<String> CONTEST =
      LISTS.get("contest").stream().map(Stems::stem).collect(Collectors.toUnmodifiableSet());

  /** Stems of nouns that say how many. */
  static final Set<String> TOLL =
      Set.of("حصيلة", "عدد").stream().map(Stems::stem).collect(Collectors.toUnmodifiableSet());

  static final Set<String> NEGATION = LISTS.get("negation");
  static final Set<String> HOLLOW = LISTS.get("hollow");
  static final Set<String> CASUALTY = LISTS.get("casualty");
  static final Set<String> NOUN = LISTS.get("noun");

  private HeadlineWords() {}

  /** Whether a word begins a place or circumstance: {@code في}, {@code بالمدينة}. */
  static boolean isWithin(String key) {
    return WITHIN.contains(key) || key.startsWith("بال");
  }

  /** How many words of bait begin here; 0 for none. */
  static int bait(Words words, int at, int limit) {
    if (!FIRST_OF_BAIT.contains(words.key(at))) {
      return 0;
    }
    StringBuilder phrase = new StringBuilder();
    int longest = 0;
    for (int next = at; next < limit && next < at + LONGEST_BAIT; next++) {
      phrase.append(next == at ? "" : " ").append(words.key(next));
      longest = BAIT.contains(phrase.toString()) ? next + 1 - at : longest;
    }
    return longest;
  }

  static boolean isStop(String key) {
    return STOP.contains(key)
        || STOP.contains(Clitics.withoutConjunction(key))
        || (key.length() > 3
            && "بلك".indexOf(key.charAt(0)) >= 0
            && STOP.contains(key.substring(1)));
  }

  static boolean isQuestion(Words words, int at) {
    return QUESTION.contains(words.key(at))
        || QUESTION.contains(words.key(at) + " " + words.key(at + 1));
  }

  /** Whether a word just before turns this one round, within its clause. */
  static boolean isNegated(Words words, int at, int from) {
    boolean any = ANY.contains(words.key(at - 1));
    return isAfter(NEGATION, words, at, Math.max(from, at - (any ? REACH : NEAR)));
  }

  /**
   * Whether a word is negated up to now: {@code لم يصوت البرلمان بعد}, {@code لم يسلم حتى الآن}.
   */
  static boolean isNotYet(Words words, int at, int from, int to) {
    if (!isAfter(NOT_PAST, words, at, from)) {
      return false;
    }
    for (int next = at + 1; next < to && next <= at + YET_REACH; next++) {
      String two = words.key(next) + " " + words.key(next + 1);
      if (words.get(next).shape() == Shape.MARK) {
        return false;
      }
      if (YET.contains(two) || (words.key(next).equals("بعد") && isLast(words, next))) {
        return true;
      }
    }
    return false;
  }

  /** {@code بعد} that governs nothing: before a mark or another preposition. */
  private static boolean isLast(Words words, int at) {
    return !words.get(at + 1).isArabic() || STOP.contains(words.key(at + 1));
  }

  /** The hundred of {@code في المئة}: it counts nothing. */
  static boolean isPercent(Words words, int at) {
    return PERCENT.contains(words.key(at)) && words.key(at - 1).equals("في");
  }

  /** {@code بالمئة} after a number. */
  static boolean isJoinedPercent(String key) {
    return key.startsWith("ب") && PERCENT.contains(key.substring(1));
  }

  /** Whether a word is in the future, or a verb in the future just before it. */
  static boolean isToCome(Words words, int at, int from) {
    for (int before = at; before >= from && before >= at - 2; before--) {
      String key = Clitics.withoutConjunction(words.get(before));
      boolean future =
          key.length() > 4 && key.charAt(0) == 'س' && "يتن".indexOf(key.charAt(1)) >= 0;
      if (future || key.equals("سوف")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word just before says that this may be or is wanted. */
  static boolean isPossible(Words words, int at, int from) {
    boolean noun = EventNouns.isEvent(words.get(at));
    return isAfter(MAY, words, at, from)
        || isAfterMay(words, at, from)
        || (noun && isProposed(words, at, from));
  }

  /** A noun of an event, after the name of who proposes it. */
  private static boolean isProposed(Words words, int at, int from) {
    for (int before = at - 1; before >= Math.max(from, at - LONG_REACH); before--) {
      String key = words.key(before);
      if (!words.get(before).isArabic() || CommonVerbs.isFinite(key)) {
        return false;
      }
      if (PROPOSING.contains(key) || PROPOSING.contains(Clitics.withoutConjunction(key))) {
        return true;
      }
    }
    return false;
  }

  /** {@code قد} and the present. */
  private static boolean isAfterMay(Words words, int at, int from) {
    for (int before = at - 1; before >= from && before >= at - 2; before--) {
      String next = words.key(before + 1);
      if (MAYBE.contains(Clitics.withoutConjunction(words.get(before)))) {
        return next.startsWith("ي") || (next.startsWith("ت") && !next.endsWith("ت"));
      }
    }
    return false;
  }

  /** {@code توقع اتفاقا}: signs, and not: expects. */
  private static boolean isSigning(Words words, int at) {
    return words.key(at).endsWith("توقع")
        && Stems.bare(words.key(at + 1)).stream()
            .anyMatch(bare -> SIGNED.contains(Stems.shortened(bare)));
  }

  /** Whether the word itself is a wish, a plan or a word of saying. */
  static boolean isWeak(Words words, int at) {
    String key = words.key(at);
    if (isSigning(words, at)) {
      return false;
    }
    String bare = Clitics.withoutArticle(key);
    return MAY.contains(key) || SAYING.contains(key) || SAYING.contains(bare);
  }

  /** Whether a sentence says before a word that its source is not to be named. */
  static boolean isHidden(Words words, int at, int from) {
    for (int before = Math.max(from, at - FAR); before < at; before++) {
      if (HIDDEN.contains(words.key(before) + " " + words.key(before + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words, or two of them together, say that nobody stands by what is told. */
  static boolean isDoubted(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      String key = words.key(at);
      if (FIRST_OF_DOUBTING.contains(key)
          && (DOUBTING.contains(key) || DOUBTING.contains(key + " " + words.key(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue lays something at somebody's door without standing by it. */
  static boolean isAlleging(Word word) {
    return ALLEGING.contains(word.key()) || ALLEGING.contains(Clitics.withoutConjunction(word));
  }

  private static boolean isAfter(Set<String> set, Words words, int at, int from) {
    for (int before = at - 1; before >= from && before >= at - REACH; before--) {
      String key = words.key(before);
      if (!words.get(before).isArabic()) {
        return false;
      }
      boolean hollow = HOLLOW.contains(words.key(before + 1));
      if (!hollow && (set.contains(key) || set.contains(Clitics.withoutConjunction(key)))) {
        return true;
      }
    }
    return false;
  }
}
