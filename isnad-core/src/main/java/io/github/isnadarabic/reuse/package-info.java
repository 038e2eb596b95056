/**
 * Where a page was copied from: which articles of an archive share text with it, passage by
 * passage.
 *
 * <p>Entry class: {@link io.github.isnadarabic.reuse.ReuseFinder}. Which articles are worth holding
 * against the page is asked through the port {@link io.github.isnadarabic.reuse.Sources}; an
 * archive stands behind it.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code compare}, {@code words}, {@code cues}, {@code
 * names}.
 */
package io.github.isnadarabic.reuse;
