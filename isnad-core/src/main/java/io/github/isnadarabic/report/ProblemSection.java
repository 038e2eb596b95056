package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Problem;
import java.io.IOException;
import java.util.List;

/** What went wrong while the page was read. */
final class ProblemSection implements Section {

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    int count = problems(report).size();
    return count == 0 ? List.of() : List.of(Fact.of(labels.get("problems.count"), count));
  }

  private static List<Problem> problems(Report report) {
    return report.document().problems();
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    JsonOutput.problems(json, problems(report));
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    if (problems(report).isEmpty()) {
      return;
    }
    page.heading("problems.title");
    for (Problem problem : problems(report)) {
      page.text(page.labels().of(problem.code()), Style.PLAIN);
      page.text(" (" + problem.code() + ") ", Style.FAINT);
      page.text(problem.message(), Style.PLAIN).end();
    }
  }

  @Override
  public void html(Report report, HtmlPage page) {
    if (problems(report).isEmpty()) {
      return;
    }
    page.open("section", "class", "problems").heading("problems.title").open("ul");
    for (Problem problem : problems(report)) {
      page.open("li").text(page.labels().of(problem.code())).text(" ");
      page.element("code", problem.code().name()).text(" ");
      page.open("bdi", "lang", "en").text(problem.message()).close().close();
    }
    page.close().close();
  }
}
