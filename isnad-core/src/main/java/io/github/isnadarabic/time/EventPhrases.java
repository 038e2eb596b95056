package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words for an event that time is counted from, and the time at which the text tells that
 * event: the one in whose clause the same nouns stand, or for "that trip" the one told last.
 */
final class EventPhrases {
  private static final int LONGEST = 6;
  private static final int CLAUSE = 14;
  private static final int STEM = 3;
  private static final int FAR = 40;

  private final Tokens t;
  private final List<Told> told;

  EventPhrases(Tokens tokens, List<Told> told) {
    this.t = tokens;
    this.told = told;
  }

  /** The words after "two days after", without their preposition. */
  Optional<Span> after(int i) {
    Counted counted = (Counted) told.get(i).piece().meaning();
    int start = told.get(i).piece().end() + 1;
    int end = end(told.get(i).piece().end());
    return counted.from() == Counted.From.EVENT && end > start
        ? Optional.of(t.span(start, end))
        : Optional.empty();
  }

  /** The token after the words for the event that is counted from after a token. */
  int end(int of) {
    int i = of + 1;
    while (i - of <= LONGEST && t.isWord(i) && !isBorder(i, of + 1)) {
      i++;
    }
    return i;
  }

  private boolean isBorder(int i, int first) {
    boolean and = t.word(i) != null && t.word(i).and();
    boolean preposition = t.is(i, WordClass.IN) || t.is(i, WordClass.TO);
    return i > first && (and || preposition || t.folded(i).equals("علي"));
  }

  /** The told time of the event. */
  Optional<Told> event(int i, Optional<Span> phrase) {
    if (phrase.isEmpty()) {
      return last(i, 0);
    }
    int from = told.get(i).piece().end() + 1;
    int end = end(from - 1);
    Optional<Told> same = sameWords(i, from, end);
    boolean demonstrative = t.is(from, WordClass.THAT) || t.is(from, WordClass.THIS);
    return same.isPresent() || !demonstrative ? same : last(i, 1);
  }

  /** The day told of last; not one that stands directly before. */
  private Optional<Told> last(int i, int directly) {
    int from = told.get(i).piece().from();
    for (int k = i - 1; k >= 0 && i - k < FAR; k--) {
      boolean near = from - told.get(k).piece().end() < directly;
      Told other = told.get(k);
      boolean goesOn = !near && !other.earlier() && !isOfSaying(other);
      if (other.day().isPresent() && goesOn) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** {@code وقال الأربعاء إن}: the day of saying, not of what is told. */
  private boolean isOfSaying(Told other) {
    String next = t.folded(other.piece().end());
    return next.equals("ان") || next.equals("بان");
  }

  /** The time in whose clause most of the words for the event stand. */
  private Optional<Told> sameWords(int i, int from, int end) {
    Set<String> event = stems(from, end);
    Told best = null;
    int most = 0;
    for (int k = Math.max(0, i - FAR); k < Math.min(told.size(), i + FAR); k++) {
      Told other = told.get(k);
      boolean far = k != i && other.day().isPresent() && !isBeside(other, from, end);
      far = far && !isOfSaying(other);
      int shared = far ? shared(event, other) : 0;
      if (shared > most) {
        most = shared;
        best = other;
      }
    }
    return most > 0 && most * 2 >= event.size() ? Optional.ofNullable(best) : Optional.empty();
  }

  private static boolean isBeside(Told other, int from, int end) {
    return other.piece().from() >= from - CLAUSE && other.piece().from() <= end + STEM;
  }

  private int shared(Set<String> event, Told other) {
    Set<String> clause = stems(back(other.piece().from()), ahead(other.piece().end()));
    clause.retainAll(event);
    return clause.size();
  }

  /** Where the sentence around a token begins, or some words before it. */
  private int back(int i) {
    int at = i;
    while (i - at < CLAUSE && !t.isSentenceEnd(at)) {
      at--;
    }
    return at;
  }

  private int ahead(int i) {
    int at = i;
    while (at - i < CLAUSE && !t.isSentenceEnd(at)) {
      at++;
    }
    return at;
  }

  private Set<String> stems(int from, int end) {
    Set<String> stems = new HashSet<>();
    for (int i = from; i < end; i++) {
      String stem = stem(t.folded(i));
      Found event = t.find(i, WordClass.EVENT);
      if (event.is()) {
        stems.add(Integer.toString(event.value()));
      } else if (stem.length() >= STEM && t.word(i) == null) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** A word without its article, the clitics before that, and its feminine ending. */
  private static String stem(String word) {
    String bare = word.replaceFirst("^(?:[وف]?[بكل]?ال|[وفبل]?لل)(?=...)", "");
    return bare.replaceFirst("(?<=...)(?:ه|ات|ين|ون|ان)$", "");
  }
}
