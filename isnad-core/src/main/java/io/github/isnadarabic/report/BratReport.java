package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a report as brat standoff: the {@code .ann} file beside a {@code .txt} that holds the
 * source text. Offsets count its code points. Every mark is a text-bound annotation with its kind
 * as an attribute and the rest as a note; a claim is an event whose trigger is the cue.
 */
public final class BratReport implements ReportWriter {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    out.write(new Standoff(report).lines().getBytes(StandardCharsets.UTF_8));
  }

  /** One file while it is written. */
  private static final class Standoff {
    private final Report report;
    private final CodePoints points;
    private final StringBuilder lines = new StringBuilder();

    /** The numbers of text-bound annotations by the ids of their marks. */
    private final Map<String, String> bound = new HashMap<>();

    private int attributes;

    Standoff(Report report) {
      this.report = report;
      this.points = new CodePoints(report.page().source());
    }

    String lines() {
      int number = 0;
      for (Mark mark : report.marks()) {
        if (!report.sourceOf(mark.span()).of(report.page().source()).isBlank()) {
          bind(mark, ++number);
        }
      }
      List<Attribution> claims = report.found(Layer.ATTRIBUTIONS);
      for (int i = 0; i < claims.size(); i++) {
        claim(i, claims.get(i));
      }
      return lines.toString();
    }

    private void bind(Mark mark, int number) {
      String id = "T" + number;
      bound.putIfAbsent(mark.link().id(), id);
      line(id, mark.type() + " " + places(mark), words(mark));
      for (String kind : mark.kind().names()) {
        line("A" + ++attributes, "Kind " + id + " " + kind);
      }
      line("#" + number, "AnnotatorNotes " + id, String.join("; ", JsonLdReport.tags(mark)));
    }

    private void line(String... fields) {
      lines.append(String.join("\t", fields)).append('\n');
    }

    /** A span within lines: brat knows none that runs over a line's end. */
    private String places(Mark mark) {
      StringJoiner places = new StringJoiner(";");
      pieces(mark).forEach(p -> places.add(points.at(p.start()) + " " + points.at(p.end())));
      return places.toString();
    }

    private String words(Mark mark) {
      StringJoiner words = new StringJoiner(" ");
      pieces(mark).forEach(piece -> words.add(clean(piece.of(report.page().source()))));
      return words.toString();
    }

    /** A lone half of a character has no UTF-8. */
    private static String clean(String words) {
      return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<SourceSpan> pieces(Mark mark) {
      return Lines.of(report.sourceOf(mark.span()), report.page().source());
    }

    private void claim(int number, Attribution claim) {
      String cue = bound.get(ClaimPlaces.cue(number));
      if (cue == null) {
        return;
      }
      StringJoiner event = new StringJoiner(" ").add("Cue:" + cue);
      argument("Source", bound.get(ClaimPlaces.source(number)), event);
      argument("Content", bound.get(ClaimPlaces.content(number)), event);
      String holder = claim.nestedIn().map(i -> bound.get(ClaimPlaces.cue(i))).orElse(null);
      argument("In", holder == null ? null : "E" + (claim.nestedIn().get() + 1), event);
      line("E" + (number + 1), event.toString());
    }

    private static void argument(String role, String id, StringJoiner event) {
      if (id != null) {
        event.add(role + ":" + id);
      }
    }
  }
}
