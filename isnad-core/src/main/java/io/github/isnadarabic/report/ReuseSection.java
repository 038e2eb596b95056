package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Reuse.Change;
import io.github.isnadarabic.model.Reuse.Passage;
import io.github.isnadarabic.model.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the page was copied from, where an archive was asked. */
final class ReuseSection implements Section {
  private static final String DOT = " · ";

  private static boolean wasAsked(Report report) {
    return report.document().layers().contains(Layer.REUSES);
  }

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    return wasAsked(report)
        ? List.of(Fact.of(labels.get("reuse.sources"), report.found(Layer.REUSES).size()))
        : List.of();
  }

  @Override
  public List<Mark> marks(Report report) {
    List<Mark> marks = new ArrayList<>();
    for (Reuse reuse : report.found(Layer.REUSES)) {
      int number = marks.size();
      for (Passage passage : reuse.passages()) {
        marks.add(mark(++number, reuse, passage));
      }
    }
    return marks;
  }

  private static Mark mark(int number, Reuse reuse, Passage passage) {
    return new Mark(
        "reuse",
        "Reused",
        new Mark.Kind("relation.", List.of(passage.isKept() ? "KEPT" : "CHANGED")),
        passage.copy(),
        new Mark.Link(Mark.Drawn.STRETCH, "z" + number, "r" + number),
        Map.of("source", name(reuse)),
        reuse.evidence());
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    if (wasAsked(report)) {
      new ReuseJson(report.document().text(), json).write(report.found(Layer.REUSES));
    }
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    if (wasAsked(report)) {
      page.heading("reuse.title");
      List<Reuse> reuses = report.found(Layer.REUSES);
      if (reuses.isEmpty()) {
        page.label("reuse.none").end();
      }
      reuses.forEach(reuse -> terminal(report, reuse, page));
    }
  }

  private static void terminal(Report report, Reuse reuse, TerminalPage page) {
    page.text(name(reuse), Style.STRONG).end();
    page.text(String.join(DOT, origin(reuse, page.labels())), Style.FAINT).end();
    for (Passage passage : reuse.passages()) {
      page.end().label("reuse.source").label("colon");
      side(PassageText.ofSource(passage, reuse.source().text()), Style.DROPPED, page);
      page.label("reuse.copy").label("colon");
      side(PassageText.ofCopy(passage, report.text()), Style.ADDED, page);
      passage
          .changes()
          .forEach(
              change -> page.text(told(report, reuse, change, page.labels()), Style.CLASH).end());
    }
    if (!reuse.dropped().isEmpty()) {
      page.end().label("reuse.dropped").end();
      for (SourceSpan dropped : reuse.dropped()) {
        page.text("– " + dropped.of(reuse.source().text()), Style.FAINT).end();
      }
    }
    for (LeftOut left : LeftOut.of(report, reuse)) {
      page.end().label("reuse.before").text("«" + left.words() + "»", Style.STRONG).label("colon");
      page.text(left.before(), Style.PLAIN).end();
    }
  }

  private static void side(PassageText text, Style alone, TerminalPage page) {
    text.runs().forEach(run -> page.text(run.text(), run.isShared() ? Style.PLAIN : alone));
    page.end();
  }

  private static String name(Reuse reuse) {
    return reuse.source().title().orElse(reuse.source().id());
  }

  /** What is known of the source beside its title. */
  private static List<String> origin(Reuse reuse, Labels labels) {
    List<String> known = new ArrayList<>();
    known.add(reuse.source().id());
    reuse.source().outlet().ifPresent(known::add);
    reuse.source().date().map(new TimeWords(labels)::value).ifPresent(known::add);
    known.add(labels.get("direction." + reuse.direction()));
    return known;
  }

  private static String told(Report report, Reuse reuse, Change change, Labels labels) {
    return labels.get("change." + change.kind())
        + labels.get("colon")
        + orNothing(change.source().of(reuse.source().text()), labels)
        + labels.get("arrow")
        + orNothing(change.copy().of(report.text()), labels);
  }

  private static String orNothing(String words, Labels labels) {
    return words.isEmpty() ? labels.get("reuse.nothing") : words;
  }

  @Override
  public void html(Report report, HtmlPage page) {
    if (wasAsked(report)) {
      page.open("section", "class", "reuse").heading("reuse.title");
      List<Reuse> reuses = report.found(Layer.REUSES);
      if (reuses.isEmpty()) {
        page.element("p", page.labels().get("reuse.none"));
      }
      int number = 0;
      for (Reuse reuse : reuses) {
        new ReuseHtml(report, reuse, number, page).write();
        number += reuse.passages().size();
      }
      page.close();
    }
  }

  /** One source in a web page: copy and source side by side. */
  private record ReuseHtml(Report report, Reuse reuse, int before, HtmlPage page) {

    void write() {
      page.open("h3").arabic(name(reuse)).close();
      page.open("ul", "class", "origin");
      origin(reuse, page.labels()).forEach(known -> page.open("li").element("bdi", known).close());
      page.close();
      page.open("table").open("thead").open("tr");
      page.element("th", page.labels().get("reuse.source"));
      page.element("th", page.labels().get("reuse.copy"));
      page.close().close().open("tbody");
      for (int i = 0; i < reuse.passages().size(); i++) {
        row(reuse.passages().get(i), before + i + 1);
      }
      page.close().close();
      reuse.dropped().forEach(this::dropped);
      LeftOut.of(report, reuse).forEach(this::leftOut);
    }

    private void row(Passage passage, int number) {
      page.open("tr", "id", "r" + number);
      cell(PassageText.ofSource(passage, reuse.source().text()), "gone");
      cell(PassageText.ofCopy(passage, report.text()), "new");
      page.close();
      for (Change change : passage.changes()) {
        page.open("tr").open("td", "colspan", "2", "class", "change");
        page.text(told(report, reuse, change, page.labels())).close().close();
      }
    }

    private void cell(PassageText text, String alone) {
      page.open("td", "dir", "rtl", "lang", "ar");
      for (PassageText.Run run : text.runs()) {
        if (run.isShared()) {
          page.text(run.text());
        } else {
          page.open("span", "class", alone).text(run.text()).close();
        }
      }
      page.close();
    }

    private void dropped(SourceSpan dropped) {
      page.open("p", "class", "gone").label("reuse.dropped").text(" ");
      page.arabic(dropped.of(reuse.source().text())).close();
    }

    private void leftOut(LeftOut left) {
      page.open("p").label("reuse.before").arabic("«" + left.words() + "»").label("colon");
      page.arabic(left.before()).close();
    }
  }
}
