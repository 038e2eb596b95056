/**
 * Who said what, on whose authority.
 *
 * <p>Entry class: {@link io.github.isnadarabic.attribution.Attributor}. A cue is found by its form
 * and by what follows it; its source by its place, its content by the way the cue takes one. Then
 * dropped subjects are resolved, and attributions that stand in another's content are nested in it.
 * {@link io.github.isnadarabic.attribution.Chain} and {@link
 * io.github.isnadarabic.attribution.SourceTally} are views of the layer.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code words}, {@code verbs}, {@code cues}, {@code
 * names}, {@code rules}.
 */
package io.github.isnadarabic.attribution;
