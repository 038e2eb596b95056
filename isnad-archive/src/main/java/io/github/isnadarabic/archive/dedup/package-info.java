/**
 * Near-duplicates of a corpus. {@link io.github.isnadarabic.archive.dedup.Sketcher} and {@link
 * io.github.isnadarabic.archive.dedup.Bands} depend on the words of one text alone, and their
 * numbers are stable, so that a cluster of machines forms the same candidates as one machine.
 *
 * <p>Entry class: {@link io.github.isnadarabic.archive.dedup.NearDuplicates}.
 *
 * <p>May use: {@code isnad-core}, hash4j; no Lucene.
 */
package io.github.isnadarabic.archive.dedup;
