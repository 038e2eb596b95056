/**
 * Dates of publication as pages write them, to ISO 8601.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pages.date.PublicationDate}. The dates inside an
 * article are the business of the core's time step, not of this package.
 *
 * <p>May use: {@code pages.words}.
 */
package io.github.isnadarabic.pages.date;
