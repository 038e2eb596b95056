package io.github.isnadarabic.report;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports for tests, from a text in which {@code {written→restored}} is an undone word and {@code
 * {written?one,other}} an open one; the first line is the headline.
 */
final class ReportText {
  private static final Pattern WORD = Pattern.compile("\\{([^{}→?]*)([→?])([^{}]*)}");

  private final StringBuilder source = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Disguise> disguises = new ArrayList<>();

  private ReportText(String marked) {
    Matcher words = WORD.matcher(marked);
    int at = 0;
    while (words.find()) {
      plain(marked.substring(at, words.start()));
      word(words.group(1), words.group(2).equals("→"), words.group(3));
      at = words.end();
    }
    plain(marked.substring(at));
  }

  /** The report of a marked text. */
  static Report of(String marked, Problem... problems) {
    ReportText text = new ReportText(marked);
    Document document = Document.of(page(text.source.toString()));
    AlignedText aligned = AlignedText.of(text.source.toString(), Alignment.of(text.edits));
    return new Report(
        document
            .withText(aligned)
            .with(Layer.DISGUISES, text.disguises)
            .withProblems(List.of(problems)));
  }

  private static Page page(String source) {
    int line = Math.max(0, source.indexOf('\n'));
    boolean hasHeadline = line > 0;
    return new Page(
        "page",
        source,
        hasHeadline ? Optional.of(new SourceSpan(0, line)) : Optional.empty(),
        Optional.empty(),
        hasHeadline ? List.of(new SourceSpan(line + 1, source.length())) : List.of(),
        Provenance.of(Provenance.Format.TEXT),
        List.of());
  }

  private void plain(String same) {
    source.append(same);
    text.append(same);
  }

  private void word(String written, boolean undone, String other) {
    String restored = undone ? other : written;
    Span span = new Span(text.length(), text.length() + restored.length());
    disguises.add(
        new Disguise(
            span,
            written,
            restored,
            Set.of(EditKind.INSERTED),
            undone ? List.of() : List.of(other.split(",")),
            Evidence.of("restore/inserted", span)));
    if (undone) {
      edits.add(
          new Edit(source.length(), written, restored, EditKind.INSERTED, "restore/inserted"));
    }
    source.append(written);
    text.append(restored);
  }
}
