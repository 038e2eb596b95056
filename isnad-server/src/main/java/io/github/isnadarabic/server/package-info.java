/**
 * The reading over HTTP on loopback, and the page that shows it.
 *
 * <p>May use: {@code isnad-core}, {@code isnad-pages}, {@code isnad-archive}, Jackson, the JDK's
 * HTTP server.
 */
package io.github.isnadarabic.server;
