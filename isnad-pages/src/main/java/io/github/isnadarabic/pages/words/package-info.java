/**
 * Words that are told apart by how they are meant, not by how they are spelled.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pages.words.Folding}.
 *
 * <p>May use: the JDK alone.
 */
package io.github.isnadarabic.pages.words;
