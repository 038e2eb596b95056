/**
 * Small programs that use Isnad as a library, to be read and copied from.
 *
 * <p>Entry classes: all of them.
 *
 * <p>May use: {@code isnad-core}, {@code isnad-lucene}, Lucene.
 */
package io.github.isnadarabic.examples;
