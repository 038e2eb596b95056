/**
 * Fuzz targets: what must hold of any bytes and any text. Each target is a class with one fuzz
 * test; the inputs that once broke it lie beside it in the resources and are tried again in every
 * build.
 *
 * <p>May use: every module but Spark's.
 */
package io.github.isnadarabic.fuzz;
