/**
 * The forms under which a written word is to be found: spelling folded, and what is written onto
 * the word taken off.
 *
 * <p>Entry class: {@link io.github.isnadarabic.forms.WordForms}.
 *
 * <p>May use: {@code words}, {@code lexicon}.
 */
package io.github.isnadarabic.forms;
