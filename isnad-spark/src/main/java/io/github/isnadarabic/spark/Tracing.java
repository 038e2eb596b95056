package io.github.isnadarabic.spark;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.report.JsonOutput;
import io.github.isnadarabic.report.ReuseJson;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Finds where pages were copied from: rows of {@link Table#SOURCES}. */
final class Tracing implements PageWork {
  private static final long serialVersionUID = 1;

  private final ShippedArchive shipped;

  Tracing(ShippedArchive shipped) {
    this.shipped = shipped;
  }

  @Override
  public Table table() {
    return Table.SOURCES;
  }

  @Override
  public Row of(Page page) {
    if (page.source().isBlank()) {
      return untraced(page, page.problems());
    }
    try {
      return traced(page, shipped.get().orThrow());
    } catch (IOException e) {
      return untraced(page, Problem.of(Code.UNREADABLE, String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return untraced(page, Problem.of(Code.INTERNAL, e.toString()));
    }
  }

  private static Row traced(Page page, ArticleArchive archive) throws IOException {
    AlignedText text = archive.read(page.source());
    List<Reuse> found = new ReuseFinder(archive).find(text, page.provenance().published());
    return RowFactory.create(
        page.id(),
        found.stream().findFirst().map(best -> best.source().id()).orElse(null),
        found.stream().findFirst().map(Reuse::score).orElse(null),
        json(page.id(), text, found),
        ProblemRows.of(page.problems()));
  }

  private static String json(String id, AlignedText text, List<Reuse> found) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.to(out)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      new ReuseJson(text, json).write(found);
      json.writeEndObject();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Row untraced(Page page, Problem problem) {
    List<Problem> problems = new ArrayList<>(page.problems());
    problems.add(problem);
    return untraced(page, problems);
  }

  private static Row untraced(Page page, List<Problem> problems) {
    return RowFactory.create(page.id(), null, null, null, ProblemRows.of(problems));
  }

  @Override
  public String toString() {
    return "trace --archive " + shipped;
  }
}
