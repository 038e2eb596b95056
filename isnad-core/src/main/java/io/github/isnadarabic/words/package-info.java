/**
 * Words of Arabic text: where they stand, and the key under which lexicons know them.
 *
 * <p>Entry class: {@link io.github.isnadarabic.words.Words}. Shared by the steps; holds no
 * knowledge of any one of them. What can be found out about a word from its letters alone is a
 * {@link io.github.isnadarabic.words.Known}, kept with the word.
 *
 * <p>May use: {@code model}, {@code rules}.
 */
package io.github.isnadarabic.words;
