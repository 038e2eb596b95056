/**
 * Persons, organisations and places named, grouped by whom they name.
 *
 * <p>Entry class: {@link io.github.isnadarabic.mention.MentionFinder}. Names that no list knows are
 * found from their place: after a title or an office, as the subject of a reporting verb, and again
 * wherever a part of a full name comes back alone.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code words}, {@code verbs}, {@code cues}, {@code
 * names}.
 */
package io.github.isnadarabic.mention;
