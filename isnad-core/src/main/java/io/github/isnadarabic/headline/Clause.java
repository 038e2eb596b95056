package io.github.isnadarabic.headline;

import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands before an event in its clause and says whether it was: {@code من المنتظر أن}, {@code
 * طالب بـ}, {@code استبعد وجود}, {@code لم يسفر عن}. Immutable and thread-safe.
 */
final class Clause {
  private static final Glossary LISTS = Glossary.ofResource(Clause.class, "clauses.words");
  private static final Set<String> EXPECTING = LISTS.get("expecting");
  private static final Set<String> WANTING = LISTS.get("wanting");
  private static final Set<String> DENYING = LISTS.get("denying");
  private static final Set<String> OPENING = LISTS.get("opening");
  private static final Set<String> THROUGH = LISTS.get("through");
  private static final Set<String> MAYBE = Set.of("قد", "فقد", "وقد");

  /** The first words of the entries of two. */
  private static final Set<String> FIRST =
      LISTS.names().stream()
          .flatMap(name -> LISTS.get(name).stream())
          .filter(entry -> entry.indexOf(' ') > 0)
          .map(entry -> entry.substring(0, entry.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private static final int REACH = 9;
  private static final int NEAR = 2;
  private static final int OBJECT = 5;

  private final Words words;

  Clause(Words words) {
    this.words = words;
  }

  /** How the word at a place is told, by what stands before it from a word on. */
  Told told(int at, int from) {
    Told found = Told.SAID;
    int verbs = 0;
    int last = at - REACH;
    for (int before = at - 1; before >= Math.max(from, last) && !ends(before); before--) {
      Told told = told(before, at, verbs);
      if (told == Told.DENIED) {
        return told;
      }
      if (told != Told.SAID && found == Told.SAID) {
        found = told;
        last = before - OBJECT;
      }
      verbs += CommonVerbs.isFinite(words.key(before)) ? 1 : 0;
    }
    return found;
  }

  private Told told(int before, int at, int verbs) {
    if (isNegation(before, at)) {
      return Told.DENIED;
    }
    if (isDenial(before)) {
      return Told.DENIED;
    }
    if (is(WANTING, before)) {
      return Told.WANTED;
    }
    boolean may = MAYBE.contains(words.key(before)) && isPresent(words.key(before + 1));
    boolean near = verbs == 0 || at - before <= OBJECT;
    return near && (may || is(EXPECTING, before)) ? Told.EXPECTED : Told.SAID;
  }

  /** Somebody denies it; not {@code لا يستبعد}, not {@code رفض كشف اسمه}. */
  private boolean isDenial(int before) {
    return is(DENYING, before)
        && !HeadlineWords.HOLLOW.contains(words.key(before + 1))
        && !HeadlineWords.NEGATION.contains(Clitics.withoutConjunction(words.key(before - 1)));
  }

  /** A negation of this word, or of a verb that has it for its object. */
  private boolean isNegation(int before, int at) {
    if (!is(HeadlineWords.NEGATION, before)
        || HeadlineWords.HOLLOW.contains(words.key(before + 1))) {
      return false;
    }
    return at - before <= NEAR || is(THROUGH, before + 1);
  }

  private static boolean isPresent(String key) {
    return key.startsWith("ي") || (key.startsWith("ت") && !key.endsWith("ت"));
  }

  private boolean is(Set<String> set, int at) {
    String key = words.key(at);
    String bare = Clitics.withoutConjunction(key);
    if (set.contains(key) || set.contains(bare)) {
      return true;
    }
    return FIRST.contains(bare) && set.contains(bare + " " + words.key(at + 1));
  }

  /** A mark, or a word that opens a clause of its own. */
  private boolean ends(int at) {
    Shape shape = words.get(at).shape();
    return shape == Shape.BREAK
        || (shape == Shape.MARK && !"\"«»".contains(words.get(at).form()))
        || is(OPENING, at);
  }
}
