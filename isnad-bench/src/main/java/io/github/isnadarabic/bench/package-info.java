/**
 * JMH benchmarks of Isnad beside its peers.
 *
 * <p>Entry class: {@code org.openjdk.jmh.Main} of the module's {@code benchmarks.jar}.
 *
 * <p>May use: everything but the server and Spark, and the peers.
 */
package io.github.isnadarabic.bench;
