package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.HeadlineSupport.Failure;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking for one claim.
 *
 * @param claim the claim
 * @param verdict whether the body bears it out
 * @param best the sentence that settles it
 * @param nearest the nearest words, where the claim is not borne out
 * @param unsupported the words that nothing bears out
 * @param failures what is wrong with which words
 * @param rule the rule that decided
 */
record Judgement(
    Claim claim,
    Verdict verdict,
    Optional<Passage> best,
    Optional<Span> nearest,
    List<Span> unsupported,
    List<Failure> failures,
    String rule) {

  Judgement {
    unsupported = List.copyOf(unsupported);
    failures = List.copyOf(failures);
  }
}
