/**
 * The steps put together, and a page taken through them safely.
 *
 * <p>Entry class: {@link io.github.isnadarabic.reading.PageReading}. Which steps a reading takes,
 * in which order, stands in {@link io.github.isnadarabic.reading.Steps}. The command line, Spark
 * and whoever else reads pages read them through here, so that all of them say the same of a page.
 *
 * <p>May use: {@code model}, {@code pipeline} and all steps.
 */
package io.github.isnadarabic.reading;
