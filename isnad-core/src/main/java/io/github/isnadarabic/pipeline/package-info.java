/**
 * The path of a page through the steps.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pipeline.Pipeline}. A {@link
 * io.github.isnadarabic.pipeline.Step} says which layers it reads and adds; the pipeline checks,
 * when it is built, that every layer read was added before.
 *
 * <p>May use: {@code model}.
 */
package io.github.isnadarabic.pipeline;
