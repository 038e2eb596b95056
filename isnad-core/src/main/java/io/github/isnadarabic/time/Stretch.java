package io.github.isnadarabic.time;

/**
 * From one time to another.
 *
 * @param first the first, inside
 * @param last the last, inside
 */
record Stretch(Fields first, Fields last) implements Meaning {}
