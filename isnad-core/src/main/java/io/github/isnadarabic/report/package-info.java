/**
 * Writers of what was read, one per layer or format.
 *
 * <p>Spans are converted to the source text on writing, by the document's alignment.
 *
 * <p>May use: {@code model}, {@code attribution} (for its views), jackson-core.
 */
package io.github.isnadarabic.report;
