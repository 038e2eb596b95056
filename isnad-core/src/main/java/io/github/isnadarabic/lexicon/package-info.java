/**
 * What Isnad knows of words: which there are, how frequent, what follows what, and which belong to
 * other languages in Arabic script.
 *
 * <p>Entry class: {@link io.github.isnadarabic.lexicon.LanguageModel}. The data are compact
 * resources whose names carry the version of their format; {@code NOTICE-lexicon.txt} beside them
 * says where the figures come from.
 *
 * <p>May use: the JDK alone.
 */
package io.github.isnadarabic.lexicon;
