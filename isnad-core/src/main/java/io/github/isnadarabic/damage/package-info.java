/**
 * What shows that a page is a damaged copy: a beginning or end cut off, a source who was never
 * introduced, sentences broken over lines, marks lost.
 *
 * <p>Entry class: {@link io.github.isnadarabic.damage.DamageDetector}. Each sign is one {@link
 * io.github.isnadarabic.damage.Sign} over one {@link io.github.isnadarabic.damage.Story}. Where it
 * is in doubt a sign is not given: a sound page must have none.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code words}, {@code verbs}, {@code cues}, {@code
 * names}, {@code compare}, {@code lexicon}.
 */
package io.github.isnadarabic.damage;
