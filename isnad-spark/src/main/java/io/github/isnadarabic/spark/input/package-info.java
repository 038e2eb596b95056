/**
 * A corpus on any file system that Spark knows, as pages.
 *
 * <p>Entry classes: {@link io.github.isnadarabic.spark.input.Planner} cuts it into portions, always
 * the same ones, and {@link io.github.isnadarabic.spark.input.PortionPages} reads one of them. What
 * is broken (a row group, a record, a file) is a page that says so, and the rest is read.
 *
 * <p>May use: the core's model, {@code pages}, Hadoop's file systems, Parquet, Spark.
 */
package io.github.isnadarabic.spark.input;
