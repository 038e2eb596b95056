/**
 * Arabic verbs generated from root and pattern: every form of the paradigm, with its inflection.
 *
 * <p>Entry class: {@link io.github.isnadarabic.verbs.Conjugation}. Forms are given as keys of
 * {@code words}: without vowel marks, hamzas on alef dropped. The patterns are those of any grammar
 * of Arabic (forms I to X; sound, assimilated, hollow, defective, doubled and hamzated roots).
 *
 * <p>May use: {@code words}.
 */
package io.github.isnadarabic.verbs;
