/**
 * Times: every date, time of day, duration and repetition of a text as a TIMEX3 value, and the line
 * that they make.
 *
 * <p>Entry class: {@link io.github.isnadarabic.time.TimeTagger}. A text is cut once into tokens;
 * words that can be part of a time are looked up with their clitics in one table ({@code Lexicon},
 * filled from the rule files beside this package). Small grammars, one for each family of
 * expressions, read pieces from the tokens; pieces that fit together are merged; what was read is
 * then resolved against the reference, the tense of the verb nearby and the time told of last.
 * {@link io.github.isnadarabic.time.TimelineBuilder} puts the times of a page in order and holds
 * them against each other.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code rules}.
 */
package io.github.isnadarabic.time;
