package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Timex;
import java.util.List;

/** All times of a page in a web page: words, value, type and rule, each linked to the text. */
final class TimeTable {
  private final Report report;
  private final HtmlPage page;
  private final TimeWords words;

  TimeTable(Report report, HtmlPage page) {
    this.report = report;
    this.page = page;
    this.words = new TimeWords(page.labels());
  }

  void write() {
    List<Timex> times = report.times();
    page.open("details", "class", "all-times").open("summary").label("times.all");
    page.text(" (" + times.size() + ")").close().open("table").open("thead").open("tr");
    List.of("value.time", "value.value", "value.type", "value.rule")
        .forEach(label -> page.open("th", "scope", "col").label(label).close());
    page.close().close().open("tbody");
    for (int i = 0; i < times.size(); i++) {
      row(times.get(i), i);
    }
    page.close().close().close();
  }

  private void row(Timex time, int number) {
    page.open("tr", "id", TimePlaces.row(number));
    page.open("td").open("a", "href", "#" + TimePlaces.time(number));
    page.arabic(time.span().of(report.text())).close().close();
    page.open("td").open("bdi").text(time.value().map(v -> value(time, v)).orElse(""));
    page.close().close();
    page.open("td").label("timeType." + time.type()).close();
    page.open("td").element("code", time.evidence().rule()).close().close();
  }

  private String value(Timex time, String value) {
    return time.type() == Timex.Type.DURATION ? words.length(value) : words.value(value);
  }
}
