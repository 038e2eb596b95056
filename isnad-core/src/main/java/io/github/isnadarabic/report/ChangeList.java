package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes what was changed in a text, a line each: where, what, why. Lines and columns count from 1,
 * the offset in brackets from 0; columns and offsets are UTF-16 code units of the source.
 */
public final class ChangeList implements ReportWriter {

  /** One line: a disguised word, or a change that lies in none. */
  private record Row(SourceSpan span, String what, String kinds, String rule) {}

  private final Labels labels;
  private final boolean colours;

  /**
   * A writer in the language of {@code labels}.
   *
   * @param colours whether the terminal shows colours
   */
  public ChangeList(Labels labels, boolean colours) {
    this.labels = labels;
    this.colours = colours;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    TerminalPage page = new TerminalPage(labels, colours);
    LineCounter lines = new LineCounter(report.page().source());
    for (Row row : rows(report)) {
      String where = report.page().id() + ":" + lines.at(row.span().start());
      page.text(where, Style.FAINT).text("  " + row.what() + "  ", Style.PLAIN);
      page.text(row.kinds() + "  " + row.rule(), Style.FAINT).end();
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<Row> rows(Report report) {
    List<Row> rows = new ArrayList<>();
    report.disguises().forEach(disguise -> rows.add(row(report, disguise)));
    List<SourceSpan> words = rows.stream().map(Row::span).toList();
    Alignment alignment = report.document().text().alignment();
    alignment.edits().stream().filter(e -> isOutside(e, words)).map(this::row).forEach(rows::add);
    rows.sort(Comparator.comparing(Row::span));
    return rows;
  }

  private static boolean isOutside(Edit edit, List<SourceSpan> words) {
    SourceSpan changed = new SourceSpan(edit.at(), edit.end());
    return words.stream().noneMatch(word -> word.contains(changed));
  }

  private Row row(Report report, Disguise disguise) {
    String what =
        disguise.isUndone()
            ? change(disguise.written(), disguise.restored())
            : disguise.written() + leftOpen(disguise);
    String kinds = labels.of(disguise.kinds());
    return new Row(report.sourceOf(disguise.span()), what, kinds, disguise.evidence().rule());
  }

  private String leftOpen(Disguise disguise) {
    String candidates = disguise.candidates().stream().collect(labels.list());
    return " (" + labels.get("left") + labels.get("colon") + candidates + ")";
  }

  private Row row(Edit edit) {
    SourceSpan span = new SourceSpan(edit.at(), edit.end());
    String kind = labels.of(Set.of(edit.kind()));
    return new Row(span, change(edit.before(), edit.after()), kind, edit.rule());
  }

  private String change(String before, String after) {
    return before + labels.get("arrow") + after;
  }
}
