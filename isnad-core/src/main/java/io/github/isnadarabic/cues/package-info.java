/**
 * The words by which a text lays a claim at somebody's door, and the nouns that are such claims.
 *
 * <p>Entry class: {@link io.github.isnadarabic.cues.CueLexicon}. Shared by the steps that must know
 * a reporting verb when they see one. The knowledge is in {@code verbs.rules} and the word lists
 * beside it, composed for Isnad.
 *
 * <p>May use: {@code model}, {@code words}, {@code verbs}, {@code rules}.
 */
package io.github.isnadarabic.cues;
