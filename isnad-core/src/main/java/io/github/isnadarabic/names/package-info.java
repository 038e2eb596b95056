/**
 * Names of people and places, and the nouns that stand at the head of a source.
 *
 * <p>Entry classes: {@link io.github.isnadarabic.names.Names} and {@link
 * io.github.isnadarabic.names.SourceNouns}. Shared by the steps; the knowledge is in the word lists
 * beside them, each of which says where it comes from.
 *
 * <p>May use: {@code model}, {@code words}.
 */
package io.github.isnadarabic.names;
