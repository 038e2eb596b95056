/**
 * The {@code isnad} command.
 *
 * <p>Entry class: {@link io.github.isnadarabic.cli.Isnad}. Each command is a {@link
 * io.github.isnadarabic.cli.Command}: it gets its streams and gives an exit status, so that tests
 * run it in their own process. Only {@link io.github.isnadarabic.cli.Main} touches the process.
 * Commands choose where pages come from and where reports go; they know nothing of Arabic.
 *
 * <p>May use: all of Isnad's modules that the distribution holds, picocli, progressbar, Jackson.
 */
package io.github.isnadarabic.cli;
