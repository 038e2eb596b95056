package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.HeadlineSupport.Failure;
import io.github.isnadarabic.model.HeadlineSupport.FailureKind;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Words;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How the body says what it says: denied, possible, on somebody's word, at some time. */
final class Contexts {
  /** How many words on from a sentence still speak of it. */
  private static final int NEXT_SENTENCE = 12;

  private static final int MONTH = "XXXX-12".length();

  private final Words words;
  private final Clause clause;
  private final BitSet denied;
  private final BitSet doubted;
  private final BitSet alleged;
  private final BitSet unnamed;

  /** For each word the last one before it with which somebody is accused, or -1. */
  private final int[] accused;

  private final boolean saysWho;
  private final int headlineFrom;

  /**
   * Over the words of one text.
   *
   * @param attributions the body's
   * @param saysWho whether the headline itself lays its claim at somebody's door
   * @param headlineFrom the headline's first word
   */
  Contexts(Words words, List<Attribution> attributions, boolean saysWho, int headlineFrom) {
    this.words = words;
    this.clause = new Clause(words);
    this.denied = contents(attributions, a -> a.stance() == Stance.DENIES);
    this.doubted = contents(attributions, a -> a.stance() == Stance.DOUBTS);
    this.alleged = contents(attributions, this::isAllegation);
    this.unnamed = unnamed(attributions);
    this.accused = accused(words);
    this.saysWho = saysWho;
    this.headlineFrom = headlineFrom;
  }

  private static int[] accused(Words words) {
    int[] last = new int[words.size() + 1];
    int found = -1;
    for (int at = 0; at < words.size(); at++) {
      last[at] = found;
      found = HeadlineWords.isAlleging(words.get(at)) ? at : found;
    }
    last[words.size()] = found;
    return last;
  }

  /** The words of what is said in attributions of a kind. */
  private BitSet contents(List<Attribution> attributions, Predicate<Attribution> kind) {
    BitSet inside = new BitSet(words.size());
    attributions.stream()
        .filter(kind)
        .flatMap(attribution -> attribution.content().stream())
        .forEach(span -> inside.set(words.at(span.start()), words.at(span.end() - 1) + 1));
    return inside;
  }

  /** The words that stand, at the last, on the word of somebody who is not named. */
  private BitSet unnamed(List<Attribution> attributions) {
    BitSet inside = new BitSet(words.size());
    attributions.stream()
        .sorted(Comparator.comparingInt(Contexts::length).reversed())
        .forEach(
            attribution ->
                attribution
                    .content()
                    .forEach(
                        span ->
                            inside.set(
                                words.at(span.start()),
                                words.at(span.end() - 1) + 1,
                                attribution.sourceKind() == SourceKind.ANONYMOUS)));
    return inside;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private boolean isAllegation(Attribution attribution) {
    return HeadlineWords.isAlleging(words.get(words.at(attribution.cue().start())));
  }

  /** How a word of a sentence is told, by its clause and by who says so. */
  Told told(int at, Passage passage) {
    if (isAlleged(at, passage)) {
      return Told.SAID;
    }
    Told told = clause.told(at, passage.from());
    if (told == Told.SAID && denied.get(at)) {
      return Told.DENIED;
    }
    return told == Told.SAID && doubted.get(at) ? Told.EXPECTED : told;
  }

  boolean isDefinite(int at) {
    return words.get(at).isDefinite();
  }

  /** How the headline tells of a term of a claim. */
  Told told(Term term, Claim claim) {
    return clause.told(term.from(), claim.from());
  }

  /** Whether the headline's term is turned round in the headline. */
  boolean isNegated(Term term) {
    return HeadlineWords.isNegated(words, term.from(), headlineFrom);
  }

  /** Whether a word of a sentence is turned round, by a negation or by somebody's denial. */
  boolean isNegated(int at, Passage passage) {
    return HeadlineWords.isNegated(words, at, passage.from()) || denied.get(at);
  }

  /** Whether anything in a sentence is turned round. */
  boolean hasNegation(Passage passage) {
    for (int at = passage.from() + 1; at < passage.to(); at++) {
      if (isNegated(at, passage)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the headline itself has the event as possible, or as somebody's wish. */
  boolean isWeak(Term head, Claim claim) {
    return HeadlineWords.isPossible(words, head.from(), claim.from())
        || HeadlineWords.isWeak(words, head.from())
        || words.key(head.from()).endsWith("وا");
  }

  private Optional<Failure> failure(Term term, FailureKind kind) {
    return Optional.of(new Failure(words.span(term.from(), term.to()), kind));
  }

  /** The headline says as a fact what the body has only on the word of somebody not named. */
  Optional<Failure> attribution(Claim claim, List<Passage> about) {
    if (saysWho || about.isEmpty() || claim.head().isEmpty()) {
      return Optional.empty();
    }
    Term head = claim.head().get();
    boolean always =
        about.stream().allMatch(p -> p.ownPlaces(head).stream().allMatch(at -> isUnnamed(at, p)));
    return always ? failure(head, FailureKind.DROPPED_ATTRIBUTION) : Optional.empty();
  }

  /** The headline says as a fact what the body has only as an accusation or a claim. */
  Optional<Failure> allegation(Claim claim, List<Passage> about) {
    if (claim.head().isEmpty() || about.isEmpty() || saysWho || isWeak(claim.head().get(), claim)) {
      return Optional.empty();
    }
    Term head = claim.head().get();
    boolean always =
        about.stream().allMatch(p -> p.ownPlaces(head).stream().allMatch(at -> isAlleged(at, p)));
    Span span = words.span(claim.from(), claim.to());
    return always
        ? Optional.of(new Failure(span, FailureKind.DROPPED_ATTRIBUTION))
        : Optional.empty();
  }

  /** In what is said in an allegation, or after {@code اتهم} in the sentence, with {@code ب}. */
  boolean isAlleged(int at, Passage passage) {
    boolean charge = words.key(at).startsWith("ب") || words.key(at - 1).startsWith("بان");
    return alleged.get(at) || (charge && accused[at] >= passage.from());
  }

  /** The same, and the body itself says that nobody stands by it. */
  Optional<Failure> rumour(Claim claim, List<Passage> about) {
    boolean doubtedNear =
        about.stream()
            .anyMatch(p -> HeadlineWords.isDoubted(words, p.from(), p.to() + NEXT_SENTENCE));
    boolean weak = claim.head().filter(head -> isWeak(head, claim)).isPresent();
    return doubtedNear && !weak ? attribution(claim, about) : Optional.empty();
  }

  private boolean isUnnamed(int at, Passage passage) {
    return unnamed.get(at) || HeadlineWords.isHidden(words, at, passage.from());
  }

  /** Whether the sentences about a claim tell another time of the same precision. */
  boolean isOtherTime(Term term, List<Passage> about) {
    String said = term.time().orElse("");
    boolean duration = said.startsWith("P");
    return duration
        || about.stream()
            .flatMap(passage -> passage.times().stream())
            .map(Timex::value)
            .flatMap(Optional::stream)
            .map(Contexts::day)
            .anyMatch(found -> isOther(day(said), found));
  }

  /** Two dates, or two months, that are not the same as far as both are told. */
  private static boolean isOther(String said, String found) {
    int length = Math.min(said.length(), found.length());
    boolean alike = said.length() == found.length() && found.charAt(0) == said.charAt(0);
    boolean dated =
        length >= MONTH
            && said.indexOf('W') < 0
            && found.indexOf('W') < 0
            && found.charAt(0) != 'P';
    return alike || (dated && !said.substring(0, length).equals(found.substring(0, length)));
  }

  /** A time without its hour. */
  private static String day(String time) {
    int hour = time.startsWith("P") ? -1 : time.indexOf('T');
    return hour > 0 ? time.substring(0, hour) : time;
  }

  /**
   * Whether the body says the same of another: {@code وزير} there too, and then not {@code الصحة}.
   */
  boolean isOther(Term missing, Claim claim, List<Passage> about) {
    if (missing.kind() != Term.Kind.THING || !words.get(missing.from()).isDefinite()) {
      return false;
    }
    return claim.terms().stream()
        .filter(term -> term.to() == missing.from() && term.kind() == Term.Kind.THING)
        .filter(term -> !words.get(term.from()).isDefinite())
        .anyMatch(term -> hasOther(term, about));
  }

  private boolean hasOther(Term owner, List<Passage> about) {
    List<Integer> next =
        about.stream().flatMap(p -> p.exactPlaces(owner).stream()).map(at -> at + 1).toList();
    return !next.isEmpty()
        && next.stream().allMatch(at -> words.get(at).isArabic() && words.get(at).isDefinite());
  }

  boolean hasOtherNumber(List<Passage> about) {
    return about.stream().anyMatch(passage -> !passage.numbers().isEmpty());
  }

  /** Whether a headline lays its claims at somebody's door. */
  static boolean saysWho(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      String key = words.key(at);
      if (HeadlineWords.SAYING.contains(key)
          || HeadlineWords.SAYING.contains(Clitics.withoutConjunction(key))
          || words.get(at).is(':')
          || words.get(at).is('"')
          || words.get(at).is('«')) {
        return true;
      }
    }
    return false;
  }
}
