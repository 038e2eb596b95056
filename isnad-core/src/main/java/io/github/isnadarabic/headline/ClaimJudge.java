package io.github.isnadarabic.headline;

import io.github.isnadarabic.headline.Tellings.Telling;
import io.github.isnadarabic.model.HeadlineSupport.Failure;
import io.github.isnadarabic.model.HeadlineSupport.FailureKind;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether the body bears out a claim. */
final class ClaimJudge {
  /** Of the weight of a claim, how much its best place must have. */
  private static final double ENOUGH = 0.63;

  private static final double OWN_EVENT = 0.5;
  private static final double NO_EVENT = 0.5;
  private static final double ASIDE = 0.4;
  private static final double MOST_DOERS = 0.6;
  private static final double WHOLE = 0.7;
  private static final double MINOR = 0.36;
  private static final double ABOUT = 0.3;
  private static final double TOO_MUCH = 0.5;

  private final Words words;
  private final List<Passage> passages;
  private final Contexts contexts;
  private final long anywhere;

  ClaimJudge(Words words, List<Passage> passages, Contexts contexts) {
    this.words = words;
    this.passages = passages;
    this.contexts = contexts;
    this.anywhere = passages.stream().mapToLong(Passage::mask).reduce(0, (a, b) -> a | b);
  }

  Judgement judge(Claim claim) {
    Coverage coverage = new Coverage(claim, passages, core(claim));
    Optional<Passage> best = coverage.best();
    if (best.isEmpty()) {
      return absentOrIdle(claim, best);
    }
    boolean event = claim.part() == Claim.Part.STATEMENT && claim.head().isPresent();
    return event ? ofEvent(claim, coverage, best.get()) : aside(claim, coverage, best);
  }

  private Judgement absentOrIdle(Claim claim, Optional<Passage> best) {
    return isIdle(claim) && isAbout(claim) ? supported(claim, best) : absent(claim, best);
  }

  /** A claim that tells of no event, or is beside the main one. */
  private Judgement aside(Claim claim, Coverage coverage, Optional<Passage> best) {
    double enough = claim.part() == Claim.Part.STATEMENT ? NO_EVENT : ASIDE;
    if (coverage.share() < enough) {
      return absentOrIdle(claim, best);
    }
    return weighed(claim, coverage, best.orElseThrow(), Told.SAID);
  }

  /** A claim that tells of an event, which a sentence has to tell too. */
  private Judgement ofEvent(Claim claim, Coverage coverage, Passage best) {
    Term head = claim.head().orElseThrow();
    Tellings tellings = Tellings.of(head, passages, coverage, contexts);
    Optional<Judgement> turned = new Turns(words, passages, contexts).of(claim, coverage, tellings);
    if (turned.isPresent()) {
      return turned.get();
    }
    Optional<Telling> told = tellings.strongest();
    double share = told.map(t -> coverage.share(t.at())).orElse(coverage.share());
    double enough = told.isPresent() ? OWN_EVENT : ENOUGH;
    if (share < enough || isOfOtherOffice(claim)) {
      return absent(claim, Optional.of(best));
    }
    Told how = told.map(Telling::told).orElse(Told.SAID);
    Passage passage = told.filter(t -> how != Told.SAID).map(Telling::passage).orElse(best);
    return weighed(claim, coverage, passage, how);
  }

  /** What of a claim is missing where the body tells of it, and how it is told there. */
  private Judgement weighed(Claim claim, Coverage coverage, Passage passage, Told told) {
    List<Passage> about = about(claim);
    List<Term> missing = missing(claim, passage, about);
    List<Failure> failures = new ArrayList<>(failures(missing, claim, about));
    boolean weak = claim.predicate().filter(term -> isWeak(term, claim)).isPresent();
    if (told == Told.WANTED && !weak) {
      return absent(claim, Optional.of(passage));
    }
    if (told == Told.EXPECTED && !weak) {
      failures.add(failure(claim, FailureKind.STRONGER_MODALITY));
    }
    contexts
        .allegation(claim, about)
        .or(() -> contexts.rumour(claim, about))
        .ifPresent(failures::add);
    if (failures.isEmpty() || isMinor(claim, missing, failures, coverage, about) || isIdle(claim)) {
      return supported(claim, Optional.of(passage));
    }
    if (isTooMuch(claim, missing)) {
      return absent(claim, Optional.of(passage));
    }
    List<Span> spans = Spans.runs(failures.stream().map(Failure::span).toList(), words);
    boolean other =
        isNumberAlone(claim, failures) && contexts.hasOtherNumber(counting(claim, about));
    return new Judgement(
        claim,
        other ? Verdict.CONTRADICTED : Verdict.PARTLY,
        Optional.of(passage),
        Optional.empty(),
        spans,
        failures,
        "headline/partly");
  }

  private boolean isWeak(Term term, Claim claim) {
    return contexts.isWeak(term, claim) || contexts.told(term, claim) != Told.SAID;
  }

  private Failure failure(Claim claim, FailureKind kind) {
    Term term = claim.predicate().orElse(claim.terms().get(0));
    return new Failure(words.span(term.from(), term.to()), kind);
  }

  /** Where the claim begins to say in what place or circumstance. */
  private int core(Claim claim) {
    int at = claim.from() + 1;
    while (at < claim.to() && !HeadlineWords.isWithin(words.key(at))) {
      at++;
    }
    return at;
  }

  /** The claim is how many, and all else of it is there: {@code ارتفاع الحصيلة إلى 21}. */
  private static boolean isNumberAlone(Claim claim, List<Failure> failures) {
    boolean numbers =
        failures.stream().anyMatch(failure -> failure.kind() == FailureKind.OTHER_NUMBER);
    boolean others =
        failures.stream()
            .anyMatch(
                f -> f.kind() != FailureKind.OTHER_NUMBER && f.kind() != FailureKind.OTHER_TIME);
    return numbers && !others && HeadlineWords.AMOUNT.stream().anyMatch(claim::hasStem);
  }

  /** A full name or more than a third of the claim is nowhere: then another thing is told. */
  private static boolean isTooMuch(Claim claim, List<Term> missing) {
    boolean name = missing.stream().anyMatch(ClaimJudge::isFullName);
    double weight =
        missing.stream().filter(t -> t.kind() != Term.Kind.TIME).mapToDouble(Term::weight).sum();
    return claim.part() == Claim.Part.STATEMENT
        && claim.head().isPresent()
        && (name || isOtherDoer(claim, missing) || weight > TOO_MUCH * claim.weight());
  }

  /** Most of the three or more terms before the verb are nowhere: another did it, if anybody. */
  private static boolean isOtherDoer(Claim claim, List<Term> missing) {
    List<Term> doers =
        claim.terms().stream().takeWhile(term -> term.kind() != Term.Kind.DEED).toList();
    double all = doers.stream().mapToDouble(Term::weight).sum();
    double absent = doers.stream().filter(missing::contains).mapToDouble(Term::weight).sum();
    return doers.size() > 2 && doers.size() < claim.terms().size() && absent >= MOST_DOERS * all;
  }

  private boolean isOffice(Term term) {
    return SourceNouns.OFFICE.has(Clitics.withoutArticle(words.get(term.from())));
  }

  private boolean isPlace(Term term) {
    String key = words.key(term.from());
    boolean joined = key.length() > 3 && "وفبلك".indexOf(key.charAt(0)) >= 0;
    return Names.isPlace(key)
        || (joined && Names.isPlace(key.substring(1)))
        || (key.startsWith("لل") && Names.isPlace("ا" + key.substring(1)));
  }

  private static boolean isFullName(Term term) {
    return term.kind() == Term.Kind.NAME && term.to() - term.from() > 1;
  }

  private Judgement supported(Claim claim, Optional<Passage> best) {
    return new Judgement(
        claim,
        Verdict.SUPPORTED,
        best,
        Optional.empty(),
        List.of(),
        contexts.attribution(claim, about(claim)).stream().toList(),
        "headline/supported");
  }

  /** A label without a full name, a theme, a time alone: it claims nothing by itself. */
  private boolean isIdle(Claim claim) {
    return switch (claim.part()) {
      case LABEL -> claim.terms().stream().noneMatch(t -> isFullName(t) || isPlace(t));
      case TOPIC ->
          claim.terms().stream().noneMatch(t -> t.kind() == Term.Kind.NAME)
              && HeadlineWords.TOPIC.contains(words.key(claim.from()));
      case ADJUNCT -> claim.terms().stream().allMatch(t -> t.kind() == Term.Kind.TIME);
      case STATEMENT -> false;
    };
  }

  /** Whether the body has at least one of the things that a theme names. */
  private boolean isAbout(Claim claim) {
    if (claim.part() != Claim.Part.TOPIC) {
      return true;
    }
    List<Term> things =
        claim.terms().stream().filter(t -> t.isWord() && t.kind() != Term.Kind.LIGHT).toList();
    return things.isEmpty() || things.stream().anyMatch(t -> (anywhere & t.bit()) != 0);
  }

  /** Sentences that are about the claim: they have its event and something more of it. */
  private List<Passage> about(Claim claim) {
    long head = claim.predicate().map(Term::bit).orElse(0L);
    List<Passage> related = related(claim);
    List<Passage> own = related.stream().filter(p -> (p.exact() & head) != 0).toList();
    return own.isEmpty() ? related : own;
  }

  private List<Passage> related(Claim claim) {
    return passages.stream()
        .filter(p -> claim.predicate().filter(p::has).isPresent())
        .filter(p -> share(claim, p.mask()) >= ABOUT)
        .toList();
  }

  /** Sentences about the claim, and those that have the toll of which it tells. */
  private List<Passage> counting(Claim claim, List<Passage> about) {
    long toll = claim.terms().stream().filter(Term::isToll).mapToLong(Term::bit).sum();
    return Stream.concat(
            about.stream(), passages.stream().filter(passage -> (passage.exact() & toll) != 0))
        .toList();
  }

  private static double share(Claim claim, long mask) {
    return claim.weight(mask) / claim.weight();
  }

  /**
   * The holder of another office did it: the body has the doer's office, with what it is of, in no
   * sentence, and another office where it tells of the event.
   */
  private boolean isOfOtherOffice(Claim claim) {
    Optional<Term> head = claim.head().filter(h -> claim.part() == Claim.Part.STATEMENT);
    Optional<Term> doer =
        head.flatMap(h -> claim.terms().stream().filter(t -> isDoer(t, h)).findFirst());
    if (doer.isEmpty()) {
      return false;
    }
    long office = doer.get().bit();
    long whole =
        claim.terms().stream()
            .filter(t -> t.from() == doer.get().to() && !t.isEvent())
            .mapToLong(Term::bit)
            .reduce(office, (some, more) -> some | more);
    boolean told = passages.stream().anyMatch(p -> (p.exact() & whole) == whole);
    return !told && about(claim).stream().anyMatch(p -> hasOtherOffice(p, doer.get()));
  }

  /** An office before the verb, or right after the noun of the event. */
  private boolean isDoer(Term term, Term head) {
    return isOffice(term) && (term.to() <= head.from() || term.from() == head.to());
  }

  private boolean hasOtherOffice(Passage passage, Term office) {
    List<Integer> own = passage.exactPlaces(office);
    for (int at = passage.from(); at < passage.to(); at++) {
      if (!own.contains(at) && SourceNouns.OFFICE.holds(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  private List<Term> missing(Claim claim, Passage passage, List<Passage> about) {
    return claim.terms().stream()
        .filter(term -> term.kind() != Term.Kind.LIGHT && !contexts.isNegated(term))
        .filter(term -> isMissing(term, passage, about))
        .filter(t -> t.kind() != Term.Kind.TIME || contexts.isOtherTime(t, with(about, passage)))
        .toList();
  }

  private static List<Passage> with(List<Passage> about, Passage passage) {
    return Stream.concat(about.stream(), Stream.of(passage)).toList();
  }

  /** Not in the body; a number not in a sentence that has other numbers. */
  private boolean isMissing(Term term, Passage passage, List<Passage> about) {
    return switch (term.kind()) {
      case NUMBER -> !isNumbered(term, passage);
      case TIME -> !isTimed(term, passage, about);
      default -> (anywhere & term.bit()) == 0;
    };
  }

  /** Whether the time stands where the event is told, or no other time does. */
  private boolean isTimed(Term term, Passage passage, List<Passage> about) {
    List<Passage> told = with(about, passage);
    return told.stream().anyMatch(p -> p.has(term))
        || ((anywhere & term.bit()) != 0 && !contexts.isOtherTime(term, told));
  }

  /** Whether the number stands in the sentence or the next, or the sentence has none. */
  private boolean isNumbered(Term term, Passage passage) {
    int at = passages.indexOf(passage);
    boolean near =
        passages.subList(Math.max(0, at - 1), Math.min(passages.size(), at + 2)).stream()
            .anyMatch(p -> p.has(term));
    return near || (passage.numbers().isEmpty() && (anywhere & term.bit()) != 0);
  }

  private List<Failure> failures(List<Term> missing, Claim claim, List<Passage> about) {
    return missing.stream()
        .map(term -> new Failure(words.span(term.from(), term.to()), kind(term, claim, about)))
        .toList();
  }

  private FailureKind kind(Term term, Claim claim, List<Passage> about) {
    if (contexts.isOther(term, claim, about)) {
      return FailureKind.OTHER_ACTOR;
    }
    if (isOffice(term)) {
      return FailureKind.OTHER_ACTOR;
    }
    return switch (term.kind()) {
      case NAME -> FailureKind.OTHER_ACTOR;
      case NUMBER -> FailureKind.OTHER_NUMBER;
      case TIME -> FailureKind.OTHER_TIME;
      default -> FailureKind.MISSING_EVENT;
    };
  }

  private boolean isCommonThing(Term term) {
    return term.kind() == Term.Kind.THING && !isPlace(term) && !isOffice(term);
  }

  /** A word or two that say little beside what is there: a body has its own words for them. */
  private boolean isMinor(
      Claim claim,
      List<Term> missing,
      List<Failure> failures,
      Coverage coverage,
      List<Passage> about) {
    boolean other = missing.stream().anyMatch(term -> contexts.isOther(term, claim, about));
    boolean things = !other && missing.stream().allMatch(this::isCommonThing);
    boolean whole = coverage.share() >= WHOLE;
    boolean known = !other && missing.stream().allMatch(t -> t.isEvent() || isCommonThing(t));
    return (things || (whole && known))
        && failures.size() == missing.size()
        && missing.stream().mapToDouble(Term::weight).sum() <= MINOR * claim.weight();
  }

  private Judgement absent(Claim claim, Optional<Passage> best) {
    Span span = words.span(claim.from(), claim.to());
    Optional<Span> nearest = best.map(passage -> nearest(claim));
    FailureKind kind =
        claim.part() == Claim.Part.LABEL ? FailureKind.OTHER_ACTOR : FailureKind.MISSING_EVENT;
    return new Judgement(
        claim,
        Verdict.UNSUPPORTED,
        Optional.empty(),
        nearest,
        List.of(span),
        List.of(new Failure(span, kind)),
        "headline/absent");
  }

  /** The words from the first to the last term, in the sentence with most events of the claim. */
  private Span nearest(Claim claim) {
    Passage passage =
        passages.stream()
            .max(Comparator.comparingDouble(p -> events(claim, p) + claim.weight(p.mask())))
            .orElseThrow();
    List<Integer> places =
        claim.terms().stream().flatMap(term -> passage.places(term).stream()).sorted().toList();
    return Spans.around(places, passage, words);
  }

  private static double events(Claim claim, Passage passage) {
    return claim.terms().stream()
        .filter(t -> t.isEvent() && passage.has(t))
        .mapToDouble(t -> (passage.exact() & t.bit()) == 0 ? 1 : 2)
        .sum();
  }
}
