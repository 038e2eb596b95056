/**
 * What Isnad says of a page, written for people and for programs.
 *
 * <p>Entry class: {@link io.github.isnadarabic.report.Report}; one writer per format: {@link
 * io.github.isnadarabic.report.TerminalReport}, {@link io.github.isnadarabic.report.HtmlReport},
 * {@link io.github.isnadarabic.report.JsonReport}. What a layer has to say stands in one {@link
 * io.github.isnadarabic.report.Section}: a new layer is one class more and one line more in {@link
 * io.github.isnadarabic.report.Report#SECTIONS}. Every word shown to people comes from {@link
 * io.github.isnadarabic.report.Labels}. A page is hostile input: its text goes out escaped, through
 * {@link io.github.isnadarabic.report.TerminalPage}, {@link io.github.isnadarabic.report.HtmlPage}
 * or {@link io.github.isnadarabic.report.JsonOutput}, and on no other way.
 *
 * <p>May use: {@code model}, {@code time} and {@code attribution} for their views, Jackson's
 * streaming core.
 */
package io.github.isnadarabic.report;
