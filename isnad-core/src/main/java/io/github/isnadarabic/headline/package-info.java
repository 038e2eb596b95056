/**
 * Whether the body of a page bears out its headline.
 *
 * <p>Entry class: {@link io.github.isnadarabic.headline.HeadlineChecker}. The headline is taken
 * apart into claims by {@link io.github.isnadarabic.headline.ClaimReader}; {@link
 * io.github.isnadarabic.headline.Body} finds their terms in the body's sentences, by stems, roots
 * and the groups of {@link io.github.isnadarabic.headline.Relations}; {@link
 * io.github.isnadarabic.headline.Coverage} says how much stands at one place; {@link
 * io.github.isnadarabic.headline.Tellings} are the sentences that tell of the event, each as a
 * fact, to come, wanted or denied; {@link io.github.isnadarabic.headline.ClaimJudge} decides on
 * each claim and {@link io.github.isnadarabic.headline.Verdicts} on all of them. The knowledge is
 * in the word lists beside them, composed for Isnad.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code words}, {@code verbs}, {@code cues}, {@code
 * names}, {@code compare}.
 */
package io.github.isnadarabic.headline;
