package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.EditKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words that the page hid. */
final class DisguiseSection implements Section {
  /** How the ids of the rows of undone words begin. */
  private static final String UNDONE = "w";

  /** How the ids of the rows of open words begin. */
  private static final String OPEN = "o";

  @Override
  public Length length() {
    return Length.LONG;
  }

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    List<HiddenWord> undone = HiddenWord.of(report.disguises(), true);
    List<HiddenWord> open = HiddenWord.of(report.disguises(), false);
    return List.of(
        Fact.of(labels.get("disguises.places"), places(undone)),
        Fact.of(labels.get("disguises.words"), undone.size()),
        Fact.of(labels.get("disguises.left"), places(open)));
  }

  private static int places(List<HiddenWord> words) {
    return words.stream().mapToInt(HiddenWord::count).sum();
  }

  @Override
  public List<Mark> marks(Report report) {
    List<Disguise> disguises = report.disguises();
    Map<Integer, String> rows = new HashMap<>();
    addRows(HiddenWord.of(disguises, true), UNDONE, rows);
    addRows(HiddenWord.of(disguises, false), OPEN, rows);
    return IntStream.range(0, disguises.size())
        .mapToObj(i -> mark(disguises.get(i), "d" + (i + 1), rows.get(i)))
        .toList();
  }

  private static void addRows(List<HiddenWord> words, String prefix, Map<Integer, String> rows) {
    for (int i = 0; i < words.size(); i++) {
      String row = prefix + (i + 1);
      words.get(i).places().forEach(place -> rows.put(place, row));
    }
  }

  private static Mark mark(Disguise disguise, String id, String row) {
    List<String> kinds = disguise.kinds().stream().sorted().map(EditKind::name).toList();
    Map<String, String> values =
        disguise.isUndone()
            ? Map.of("written", disguise.written(), "restored", disguise.restored())
            : Map.of("candidates", String.join(" ", disguise.candidates()));
    return new Mark(
        "disguises",
        disguise.isUndone() ? "Disguise" : "OpenWord",
        new Mark.Kind("kind.", kinds),
        disguise.span(),
        new Mark.Link(Mark.Drawn.WORD, id, row),
        values,
        disguise.evidence());
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("disguises");
    for (Disguise disguise : report.disguises()) {
      json.writeStartObject();
      fields(report, disguise, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fields(Report report, Disguise disguise, JsonGenerator json)
      throws IOException {
    JsonOutput.span(json, "span", Optional.of(report.sourceOf(disguise.span())));
    json.writeStringField("written", disguise.written());
    json.writeStringField("restored", disguise.restored());
    List<String> kinds = disguise.kinds().stream().sorted().map(EditKind::name).toList();
    JsonOutput.strings(json, "kinds", kinds);
    json.writeBooleanField("undone", disguise.isUndone());
    JsonOutput.strings(json, "candidates", disguise.candidates());
    JsonOutput.why(json, disguise.evidence(), report.document().text());
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    page.heading("disguises.title");
    List<HiddenWord> undone = HiddenWord.of(report.disguises(), true);
    if (undone.isEmpty()) {
      page.label("disguises.none").end();
    }
    undone.forEach(word -> undone(word, page));
    List<HiddenWord> open = HiddenWord.of(report.disguises(), false);
    if (!open.isEmpty()) {
      page.heading("open.title");
      open.forEach(word -> open(word, page));
    }
  }

  private static void undone(HiddenWord word, TerminalPage page) {
    page.list(word.written(), Style.PLAIN).label("arrow");
    row(word, page).end();
  }

  private static void open(HiddenWord word, TerminalPage page) {
    row(word, page);
    if (!word.candidates().isEmpty()) {
      page.label("colon").list(word.candidates(), Style.PLAIN);
    }
    page.end();
  }

  private static TerminalPage row(HiddenWord word, TerminalPage page) {
    String kinds = " (" + page.labels().of(word.kinds()) + ")";
    return page.text(word.word(), Style.STRONG)
        .text(" × " + word.count(), Style.PLAIN)
        .text(kinds, Style.FAINT);
  }

  @Override
  public void html(Report report, HtmlPage page) {
    page.open("section").heading("disguises.title");
    List<HiddenWord> undone = HiddenWord.of(report.disguises(), true);
    if (undone.isEmpty()) {
      page.element("p", page.labels().get("disguises.none"));
    } else {
      new HiddenWordTable(page).write(undone, UNDONE, "column.written", HiddenWord::written);
    }
    page.close();
    List<HiddenWord> open = HiddenWord.of(report.disguises(), false);
    if (!open.isEmpty()) {
      page.open("section").heading("open.title");
      new HiddenWordTable(page).write(open, OPEN, "column.candidates", HiddenWord::candidates);
      page.close();
    }
  }
}
