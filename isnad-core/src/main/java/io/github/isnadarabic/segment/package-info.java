/**
 * Sentences and quotations, on clean text and on broken text.
 *
 * <p>Entry class: {@link io.github.isnadarabic.segment.Segmenter}. Knows full stops that are none
 * (abbreviations, figures), paragraphs whose punctuation was stripped, sentences that were broken
 * over lines, and quotation marks of every kind, closed or not.
 *
 * <p>May use: {@code model}, {@code pipeline}, {@code words}, {@code verbs}, {@code cues}.
 */
package io.github.isnadarabic.segment;
