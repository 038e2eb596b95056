/**
 * The reading over HTTP on loopback, and the page that shows it.
 *
 * <p>Entry class: {@link io.github.isnadarabic.server.IsnadServer}, which serves a {@link
 * io.github.isnadarabic.server.Site}. A request passes the entrance, has its body taken in without
 * a thread, is answered by the {@code Endpoint} of its route on one of a few workers, and every
 * refusal is a problem of RFC 9457. The page is a template with labels; the view of a reading in it
 * is that of the core's reports.
 *
 * <p>May use: {@code isnad-core}, {@code isnad-pages}, Jackson, Jetty. The JDK's HTTP server is not
 * enough: it keeps a thread for every request that has begun to arrive, so that slow clients hold
 * up all others.
 */
package io.github.isnadarabic.server;
