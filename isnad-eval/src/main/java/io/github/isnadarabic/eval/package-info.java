/**
 * How accurate each layer is on gold composed for Isnad, with floors that only rise.
 *
 * <p>Entry class: {@link io.github.isnadarabic.eval.Accuracy}. The gold lies in resources beside
 * the classes, one folder a layer.
 *
 * <p>May use: {@code isnad-core}, {@code isnad-pages}.
 */
package io.github.isnadarabic.eval;
