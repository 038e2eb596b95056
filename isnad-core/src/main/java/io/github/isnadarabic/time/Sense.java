package io.github.isnadarabic.time;

import java.util.List;

/**
 * One thing that a word can be in a time.
 *
 * @param kind the class
 * @param value what the class says: the number of a month, the ordinal of an enum
 * @param definite whether the word must carry the article
 * @param rest the words that must follow, for a name of several words, as {@link Letters} folds
 *     them
 * @param rule the name of the rule that holds the entry
 */
record Sense(WordClass kind, int value, boolean definite, List<String> rest, String rule) {}
