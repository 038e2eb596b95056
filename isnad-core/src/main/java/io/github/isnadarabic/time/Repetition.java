package io.github.isnadarabic.time;

/**
 * A time that comes again and again.
 *
 * @param value the TIMEX3 value
 */
record Repetition(String value) implements Meaning {}
