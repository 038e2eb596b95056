/**
 * The document model: immutable, thread-safe, standoff.
 *
 * <p>Entry class: {@link io.github.isnadarabic.model.Document}. There are two texts: the
 * <em>source</em>, as the page gives it, and the <em>text</em>, undone of its disguises. Offsets
 * into the one and the other have types of their own ({@link
 * io.github.isnadarabic.model.SourceSpan}, {@link io.github.isnadarabic.model.Span}), and only an
 * {@link io.github.isnadarabic.model.Alignment} converts between them. All offsets count UTF-16
 * code units from 0, ends are exclusive.
 *
 * <p>May use: the JDK alone.
 */
package io.github.isnadarabic.model;
