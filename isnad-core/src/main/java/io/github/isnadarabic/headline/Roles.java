package io.github.isnadarabic.headline;

import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who did it to whom: a headline with its doer before the verb and the other after a preposition,
 * held against a sentence in which the other stands right after the same verb.
 */
final class Roles {
  private final Words words;
  private final Claim claim;

  Roles(Words words, Claim claim) {
    this.words = words;
    this.claim = claim;
  }

  /** Whether the sentence has the other as the doer. */
  boolean isSwapped(Passage passage) {
    Term head = claim.head().orElseThrow();
    boolean contest = head.stems().stream().anyMatch(HeadlineWords.CONTEST::contains);
    if (head.kind() != Term.Kind.DEED || !contest) {
      return false;
    }
    long doers = bits(claim.terms().stream().filter(term -> term.to() <= head.from()));
    long others =
        bits(claim.terms().stream().filter(t -> t.from() > head.to()).filter(this::isGoverned));
    long apart = others & ~doers;
    return doers != 0 && apart != 0 && isSwapped(passage, head, doers, apart);
  }

  private static long bits(Stream<Term> terms) {
    return terms.mapToLong(Term::bit).sum();
  }

  /** After a preposition, or the next word of one that is: {@code على حساب نجمة الجبل}. */
  private boolean isGoverned(Term term) {
    boolean small = HeadlineWords.isStop(words.key(term.from() - 1));
    return small
        || claim.terms().stream()
            .filter(before -> before.to() == term.from() && before.from() > claim.from())
            .filter(before -> !before.isEvent())
            .anyMatch(before -> HeadlineWords.isStop(words.key(before.from() - 1)));
  }

  private static boolean isSwapped(Passage passage, Term head, long doers, long others) {
    List<Integer> places = passage.exactPlaces(head);
    boolean after = false;
    for (int place : places) {
      long next = near(passage, place);
      after |= (next & others) != 0 && (next & doers) == 0;
    }
    return after && (passage.mask() & doers) != 0;
  }

  private static long near(Passage passage, int place) {
    return passage.hits().stream()
        .filter(hit -> hit.at() > place && hit.at() <= place + 1)
        .mapToLong(Passage.Hit::exact)
        .reduce(0, (some, more) -> some | more);
  }
}
