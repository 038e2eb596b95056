/**
 * Undoes the disguises of a text, and leaves alone what is none.
 *
 * <p>Entry class: {@link io.github.isnadarabic.restore.Restorer}.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code lexicon}, {@code rules}.
 */
package io.github.isnadarabic.restore;
