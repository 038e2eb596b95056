/**
 * Texts as they are compared with one another: words as hashes, with all loose spelling folded.
 *
 * <p>Entry class: {@link io.github.isnadarabic.compare.ComparedWords}.
 *
 * <p>May use: {@code model}, {@code lexicon}.
 */
package io.github.isnadarabic.compare;
