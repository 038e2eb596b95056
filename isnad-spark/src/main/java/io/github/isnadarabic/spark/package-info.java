/**
 * Isnad over a corpus on Spark.
 *
 * <p>Entry class: {@link io.github.isnadarabic.spark.IsnadSpark} for programs, {@link
 * io.github.isnadarabic.spark.Main} for {@code spark-submit}. {@link
 * io.github.isnadarabic.spark.Table} has the tables that are written. A {@link
 * io.github.isnadarabic.spark.PageWork} says what becomes of one page; {@link
 * io.github.isnadarabic.spark.PagesJob} takes a corpus through one, so that it can be broken off
 * and goes on. The package knows no Arabic.
 *
 * <p>May use: the core, {@code pages}, {@code archive}, {@code spark.input}, picocli, Spark.
 */
package io.github.isnadarabic.spark;
