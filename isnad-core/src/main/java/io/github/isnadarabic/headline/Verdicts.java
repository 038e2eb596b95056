package io.github.isnadarabic.headline;

import io.github.isnadarabic.headline.Claim.Part;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One verdict from the judgements of a headline's claims: the main claim decides. */
final class Verdicts {
  private final Span headline;
  private final List<Span> bait;

  Verdicts(Span headline, List<Span> bait) {
    this.headline = headline;
    this.bait = bait;
  }

  HeadlineSupport of(List<Judgement> judgements) {
    if (judgements.isEmpty()) {
      return plain(Verdict.SUPPORTED, "headline/claims-nothing");
    }
    Judgement main = main(judgements);
    Verdict verdict = verdict(main, judgements);
    boolean told = verdict != Verdict.SUPPORTED;
    return new HeadlineSupport(
        headline,
        verdict,
        bait,
        told
            ? judgements.stream().flatMap(j -> j.unsupported().stream()).sorted().toList()
            : List.of(),
        support(main, judgements, verdict),
        verdict == Verdict.UNSUPPORTED ? main.nearest() : Optional.empty(),
        judgements.stream()
            .flatMap(j -> j.failures().stream())
            .sorted(Comparator.comparing(HeadlineSupport.Failure::span))
            .toList(),
        Evidence.of(main.rule(), headline));
  }

  /** A verdict that no claim was needed for. */
  HeadlineSupport plain(Verdict verdict, String rule) {
    boolean none = verdict == Verdict.UNSUPPORTED;
    return new HeadlineSupport(
        headline,
        verdict,
        bait,
        none ? List.of(headline) : List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Evidence.of(rule, headline));
  }

  private static Optional<Span> support(Judgement main, List<Judgement> all, Verdict verdict) {
    if (verdict == Verdict.UNSUPPORTED) {
      return Optional.empty();
    }
    return main.best()
        .or(() -> all.stream().flatMap(j -> j.best().stream()).findFirst())
        .map(Passage::span);
  }

  /** The first statement with an event, else the first statement, else the first. */
  private static Judgement main(List<Judgement> judgements) {
    return judgements.stream()
        .filter(j -> j.claim().part() == Part.STATEMENT && j.claim().head().isPresent())
        .findFirst()
        .or(() -> judgements.stream().filter(j -> j.claim().part() == Part.STATEMENT).findFirst())
        .or(() -> judgements.stream().filter(j -> j.claim().part() != Part.LABEL).findFirst())
        .orElse(judgements.get(0));
  }

  private static Verdict verdict(Judgement main, List<Judgement> all) {
    boolean whole =
        all.stream()
            .filter(j -> j.equals(main) || j.claim().part() != Part.TOPIC)
            .allMatch(j -> j.verdict() == Verdict.SUPPORTED);
    if (whole || main.verdict() == Verdict.CONTRADICTED) {
      return main.verdict();
    }
    if (main.verdict() == Verdict.UNSUPPORTED) {
      boolean other = all.stream().anyMatch(Verdicts::isStatementSupported);
      return other ? Verdict.PARTLY : Verdict.UNSUPPORTED;
    }
    return Verdict.PARTLY;
  }

  private static boolean isStatementSupported(Judgement judgement) {
    return judgement.claim().part() == Part.STATEMENT
        && judgement.claim().head().isPresent()
        && judgement.verdict() == Verdict.SUPPORTED;
  }
}
