/**
 * Programs that make the data that {@code isnad-core} ships.
 *
 * <p>Entry class: {@link io.github.isnadarabic.eval.build.BuildLexicon}.
 */
package io.github.isnadarabic.eval.build;
